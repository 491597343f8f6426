import type { EntityManager } from '@mikro-orm/postgresql';
import type { PersonalDataRule } from '@skills/platform/database';
import { removeParts } from './remove-parts';
import { UNFINISHED_DAYS } from './team-retention';

const sql = <Row>(em: EntityManager, statement: string, params: readonly unknown[]): Promise<Row[]> => em.getConnection().execute<Row[]>(statement, [...params], 'all', em.getTransactionContext());

const WITH_THE_RUN = 'As long as the run.';

/** Takes a person out of the teams in which they answered as a colleague; their invitations count as withdrawn. */
export async function leaveTeams(em: EntityManager, personId: string, now: Date): Promise<void> {
  const parts = await sql<{ id: string }>(em, 'select id from respondent where person_id = ? and colleague', [personId]);
  const ids = parts.map(({ id }) => id);
  await sql(em, 'update team_invitation set withdrawn_at = ?, email_address = null, news_address = null, wishes_news = false where respondent_id = any(?::uuid[])', [now, `{${ids.join(',')}}`]);
  await removeParts(em, ids);
}

/** What happens to teams when somebody asks: the manager of a run, or somebody whom a manager invited. */
export const teamPersonalData: readonly PersonalDataRule[] = [
  {
    table: 'team_link',
    holds: 'Hashes of the links that were given out; they tell nothing by themselves.',
    export: { not: 'A hash of a random secret.' },
    erase: { not: 'Goes with the invitation.' },
    retention: WITH_THE_RUN,
  },
  {
    table: 'team_invitation',
    holds: 'Whom the person invited to a run: role, label, mail address until nothing is mailed to it any more, and whether the colleague wished to be told of the result; and that the person was invited.',
    export: (em, personId) =>
      sql(
        em,
        `select i.id, i.run_id, i.role, i.label, i.email_address, i.created_at, i.expires_at, i.withdrawn_at, i.declined_at, i.written_at, coalesce(r.person_id = ?, false) as by_me,
           case when p.person_id = ? or i.news_address = (select email_address from person where id = ?) then i.wishes_news end as wishes_news,
           case when i.news_address = (select email_address from person where id = ?) then i.news_address end as news_address
         from team_invitation i join run r on r.id = i.run_id left join respondent p on p.id = i.respondent_id
         where r.person_id = ? or p.person_id = ? or (select email_address from person where id = ?) in (i.email_address, i.news_address) order by i.id`,
        [personId, personId, personId, personId, personId, personId, personId],
      ),
    async erase(em, personId, now) {
      await leaveTeams(em, personId, now);
      await sql(em, 'update team_invitation set news_address = null, wishes_news = false where news_address = (select email_address from person where id = ?)', [personId]);
      await sql(em, 'update team_invitation set email_address = null where email_address = (select email_address from person where id = ?)', [personId]);
    },
    retention: `As long as the run; the mail address until the colleague has handed in or declined, where they wished to be told of the result until that mail has gone, never longer than until the invitation is withdrawn or its link expires, begun or not; a part not handed in ${UNFINISHED_DAYS} days longer than the link.`,
  },
  {
    table: 'team_release',
    holds: 'What was told of at least three people together; it names nobody, and nobody can be found in it.',
    export: (em, personId) => sql(em, 'select t.id, t.run_id, t.parts, t.released_at from team_release t join run r on r.id = t.run_id where r.person_id = ? order by t.id', [personId]),
    erase: { not: 'Goes with the run of whoever led the team.' },
    retention: WITH_THE_RUN,
  },
];

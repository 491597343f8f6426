import type { Job } from '@skills/platform/graph';
import { removeParts } from './remove-parts';

/** A part that was begun and not handed in goes so long after its link has expired. */
export const UNFINISHED_DAYS = 30;

/** Forgets addresses that nothing is mailed to any more, and removes parts that were begun and left. */
export const teamRetention: Job = {
  name: 'assessment.teamRetention',
  everyMinutes: 60,
  run: (em, { clock }) =>
    em.transactional(async (inner) => {
      const sql = <Row>(statement: string): Promise<Row[]> => inner.getConnection().execute<Row[]>(statement, [clock()], 'all', inner.getTransactionContext());
      await sql('update team_invitation set email_address = null, news_address = null, wishes_news = false where (email_address is not null or wishes_news) and expires_at <= ?::timestamptz');
      const left = await sql<{ id: string }>(
        `select p.id from team_invitation i join respondent p on p.id = i.respondent_id join response s on s.id = p.response_id
         where s.submitted_at is null and i.expires_at < ?::timestamptz - interval '${UNFINISHED_DAYS} days' limit 500 for update of i skip locked`,
      );
      await removeParts(inner as typeof em, left.map(({ id }) => id));
    }),
};

import type { EntityManager } from '@mikro-orm/postgresql';
import type { PersonalDataRule } from '@skills/platform/database';
import type { Job } from '@skills/platform/graph';

const run = (em: EntityManager, sql: string, params: unknown[]): Promise<unknown> => em.getConnection().execute(sql, params, 'run', em.getTransactionContext());

const rows = async (em: EntityManager, sql: string, personId: string): Promise<object[]> => {
  const found = await em.getConnection().execute<{ row: object }[]>(`select to_jsonb(r) as row from (${sql}) r`, [personId], 'all', em.getTransactionContext());
  return found.map(({ row }) => row);
};

const GONE = 'select course_id, practice_id from contribution where author_id = ? and published_content is null';

/** What happens to contributions when their author asks. */
export const contributionPersonalData: readonly PersonalDataRule[] = [
  {
    table: 'contribution_event',
    holds: "The history of the person's contributions: what was done when, notes of editors, the consent text agreed to.",
    export: (em, personId) =>
      rows(em, 'select e.contribution_id, e.act, e.side, e.note, e.consent_version, e.consent_language, e.at from contribution_event e join contribution c on c.id = e.contribution_id where c.author_id = ? order by e.id', personId),
    // What stays says that somebody agreed to publication, and when; a note was written to a person.
    erase: async (em, personId) => void (await run(em, 'update contribution_event e set note = null from contribution c where c.id = e.contribution_id and c.author_id = ? and e.note is not null', [personId])),
    retention: 'As long as the contribution.',
  },
  {
    table: 'contribution',
    holds: 'What the person contributed to the catalogue or is writing.',
    export: (em, personId) => rows(em, 'select id, kind, state, external_id, content, published_content, taken_out, created_at, changed_at, submitted_at from contribution where author_id = ? order by id', personId),
    async erase(em, personId) {
      // Of what was withdrawn, the catalogue keeps a row without words, because results of firms name it.
      await run(em, `update practice set title = '', organisation = '', challenge = '', what_they_did = '', result = null, skills_lesson = '', url = null, source_url = null where id in (select practice_id from (${GONE}) g)`, [personId]);
      await run(em, `update course set title = '', provider = '', summary = '', url = null, source_url = '', cost_note = null where id in (select course_id from (${GONE}) g)`, [personId]);
      await run(em, 'delete from contribution where author_id = ? and published_content is null', [personId]);
      await run(em, "update contribution set content = published_content, state = 'PUBLISHED', author_id = null, external_id = null, imported_fingerprint = null, revision = revision + 1 where author_id = ?", [personId]);
    },
    retention: 'A draft 12 months after it was last touched; what was handed in as long as the account. What is public stays, without its author.',
  },
];

/** Removes drafts that nobody touched for twelve months; a public text that one was to replace stays. */
export const contributionRetention: Job = {
  name: 'recommendations.contributionRetention',
  everyMinutes: 60,
  async run(em, { clock }) {
    await em.getConnection().execute("delete from contribution where state = 'DRAFT' and published_content is null and changed_at < ?::timestamptz - interval '12 months'", [clock()]);
  },
};

import type { EntityManager } from '@mikro-orm/postgresql';
import type { PersonalDataRule } from '@skills/platform/database';

const rows = (sql: string) => (em: EntityManager, personId: string): Promise<object[]> => em.getConnection().execute<object[]>(sql, [personId], 'all', em.getTransactionContext());

/** What happens to what was written to editors and authors when they ask. */
export const waitingPersonalData: readonly PersonalDataRule[] = [
  {
    table: 'desk_digest',
    holds: 'Whether an editor wants a daily mail of what waits at the desk, and when the last one was written.',
    export: rows('select is_wanted, written_on::text from desk_digest where person_id = ?'),
    erase: async (em, personId) => void (await em.getConnection().execute('delete from desk_digest where person_id = ?', [personId], 'run', em.getTransactionContext())),
    retention: 'As long as the account.',
  },
  {
    table: 'entry_question',
    holds: "When the person was asked whether what they contributed is still right, and why.",
    export: rows('select q.contribution_id, q.doubt, q.since::text, q.asked_at from entry_question q join contribution c on c.id = q.contribution_id where c.author_id = ? order by q.id'),
    erase: async (em, personId) =>
      void (await em.getConnection().execute('delete from entry_question q using contribution c where c.id = q.contribution_id and c.author_id = ?', [personId], 'run', em.getTransactionContext())),
    retention: 'As long as the contribution.',
  },
];

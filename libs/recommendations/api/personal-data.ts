import type { EntityManager } from '@mikro-orm/postgresql';
import type { PersonalDataRule } from '@skills/platform/database';

const ofOwnRuns = (columns: string, table: string, order: string) => (em: EntityManager, personId: string): Promise<object[]> =>
  em.getConnection().execute<object[]>(`select ${columns} from ${table} t join run r on r.id = t.run_id where r.person_id = ? order by t.run_id, t.${order}`, [personId], 'all', em.getTransactionContext());

const WITH_RUN = { erase: { not: 'Goes with the run.' }, retention: 'As long as the run.' } as const;

/** What happens to recommendations when the person of their run asks. */
export const personalData: readonly PersonalDataRule[] = [
  { table: 'recommendation', holds: 'The courses recommended and why.', export: ofOwnRuns('t.run_id, t.course_id, t.rank, t.reasons, t.parts, t.total', 'recommendation', 'rank'), ...WITH_RUN },
  { table: 'practice_suggestion', holds: 'The cases suggested and why.', export: ofOwnRuns('t.run_id, t.practice_id, t.rank, t.match', 'practice_suggestion', 'rank'), ...WITH_RUN },
  { table: 'uncovered_gap', holds: 'The gaps that no recommended course closes.', export: ofOwnRuns('t.run_id, t.gap, t.fallback', 'uncovered_gap', 'position'), ...WITH_RUN },
  {
    table: 'vote',
    holds: 'Which courses and cases the person found useful or not, and a hash that tells mailboxes apart within an entry.',
    export: (em, personId) =>
      em.getConnection().execute<object[]>('select course_id, practice_id, useful, voted_at from vote where person_id = ? order by id', [personId], 'all', em.getTransactionContext()),
    erase: { not: 'Goes with the person.' },
    retention: 'Until the person takes it back or goes.',
  },
];

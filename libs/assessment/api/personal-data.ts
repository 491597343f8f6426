import type { EntityManager } from '@mikro-orm/postgresql';
import type { PersonalDataRule } from '@skills/platform/database';
import { removeRuns, UNCLAIMED_DAYS } from './removal';

const rows = (sql: string) => (em: EntityManager, personId: string): Promise<object[]> =>
  em.getConnection().execute<object[]>(sql, [personId], 'all', em.getTransactionContext());

const RETENTION = `As long as the account; without an account ${UNCLAIMED_DAYS} days after the last answer.`;

/** What happens to runs when their person asks. */
export const personalData: readonly PersonalDataRule[] = [
  {
    table: 'run',
    holds: 'The assessments that the person made: of which firm, when, for courses in which languages.',
    export: rows('select id, organisation_id, languages, started_at, completed_at, previous_run_id from run where person_id = ? order by id'),
    erase: async (em, personId) => {
      const own = await em.getConnection().execute<{ id: string }[]>('select id from run where person_id = ?', [personId], 'all', em.getTransactionContext());
      await removeRuns(em, own.map(({ id }) => id));
    },
    retention: RETENTION,
  },
  {
    table: 'run_ambition',
    holds: 'What the firm wanted of each topic.',
    export: rows('select a.run_id, a.topic, a.ambition from run_ambition a join run r on r.id = a.run_id where r.person_id = ? order by a.run_id, a.topic'),
    erase: { not: 'Goes with the run.' },
    retention: RETENTION,
  },
  {
    table: 'respondent',
    holds: 'In which role the person answered; of a colleague a hash that tells mailboxes apart within the run.',
    export: rows('select id, run_id, response_id, role, colleague from respondent where person_id = ? order by id'),
    erase: { not: 'Goes with the run; as a colleague, with the invitation.' },
    retention: `${RETENTION} As a colleague: as long as the run.`,
  },
];

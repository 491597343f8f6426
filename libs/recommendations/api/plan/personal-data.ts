import type { EntityManager } from '@mikro-orm/postgresql';
import type { PersonalDataRule } from '@skills/platform/database';

const rows = (sql: string) => (em: EntityManager, personId: string): Promise<object[]> =>
  em.getConnection().execute<object[]>(`${sql} join run r on r.id = p.run_id where r.person_id = ? order by t.id`, [personId], 'all', em.getTransactionContext());

const WITH_RUN = { erase: { not: 'Goes with the run.' }, retention: 'As long as the run.' } as const;

/** What happens to plans when the person of their run asks. What colleagues are called in them goes the same way. */
export const planPersonalData: readonly PersonalDataRule[] = [
  { table: 'plan', holds: 'The action plans: since when, whether mail reminds of them, since when a calendar follows.', export: rows('select t.id, t.run_id, t.created_at, t.reminders, t.feed_made_at from plan t join plan p on p.id = t.id'), ...WITH_RUN },
  {
    table: 'plan_action',
    holds: 'What is to be done, by whom as the firm writes it, by when, notes, and why.',
    export: rows(
      'select t.id, t.plan_id, t.position, t.title, t.course_id, t.reasons, t.owner, t.due_on::text, t.status, t.note, t.hours, t.euro, t.created_at, t.changed_at from plan_action t join plan p on p.id = t.plan_id',
    ),
    ...WITH_RUN,
  },
  {
    table: 'action_status_change',
    holds: 'When an action was begun, done or dropped, and as which action of a later plan it goes on.',
    export: rows('select t.action_id, t.status, t.at, t.goes_on_as_id from action_status_change t join plan_action a on a.id = t.action_id join plan p on p.id = a.plan_id'),
    ...WITH_RUN,
  },
  {
    table: 'action_takeover',
    holds: 'Which actions were taken over from a plan into a later one of the firm, and when.',
    export: rows('select t.action_id, t.plan_id, t.at from action_takeover t join plan p on p.id = t.plan_id'),
    ...WITH_RUN,
  },
  {
    table: 'plan_reminder',
    holds: 'Of which due dates a mail reminded, and when.',
    export: rows('select t.action_id, t.due_on::text, t.days, t.announced_at from plan_reminder t join plan_action a on a.id = t.action_id join plan p on p.id = a.plan_id'),
    ...WITH_RUN,
  },
];

import type { EntityManager } from '@mikro-orm/postgresql';
import type { Job } from '@skills/platform/graph';
import { ATTENDANCE_DAYS } from '../../rules';
import { countForGood } from './count-attendance';

// Events that nobody recorded as held are counted too before their people are erased, so that a late record still has figures.
const DUE = `select e.id from event e
  where e.ends_at is not null and not exists (select from event_attendance a where a.event_id = e.id)
    and case when e.standing in ('HELD', 'REPORTED') then e.ends_at < ?::timestamptz - interval '${ATTENDANCE_DAYS} days' else e.standing in ('PUBLISHED', 'POSTPONED') and e.ends_at < ?::timestamptz - interval '5 months' end
  order by e.ends_at, e.id`;

/** Counts the attendance of events for good: once the doors have handed in what they saw, and long before people are erased. */
export const attendanceCounting: Job = {
  name: 'events.attendance',
  everyMinutes: 60,
  async run(em, { clock }) {
    const now = clock();
    await em.transactional(async (inner) => {
      const run = <Row extends object>(sql: string, values: unknown[]): Promise<Row[]> => inner.getConnection().execute<Row[]>(sql, values, 'all', inner.getTransactionContext());
      for (const { id } of await run<{ id: string }>(DUE, [now, now])) await countForGood(inner as EntityManager, id, now);
      await run("update event_attendance a set released_at = ?::timestamptz from event e where e.id = a.event_id and a.released_at is null and e.standing in ('HELD', 'REPORTED')", [now]);
    });
  },
};

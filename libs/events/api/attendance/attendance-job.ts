import type { EntityManager } from '@mikro-orm/postgresql';
import type { Job } from '@skills/platform/graph';
import { ATTENDANCE_DAYS } from '../../rules';
import { countForGood } from './count-attendance';
import { releaseAttendance } from './release-attendance';

const DUE = `select e.id from event e
  where e.standing in ('HELD', 'REPORTED') and e.ends_at < ?::timestamptz - interval '${ATTENDANCE_DAYS} days' and not exists (select from event_attendance a where a.event_id = e.id)
  order by e.ends_at, e.id`;

/** Counts the attendance of events for good once the doors have handed in what they saw, and tells of it in public once that is of enough people. Where people are erased earlier, or nobody recorded the event as held, it is counted before that: see eraseEvent. */
export const attendanceCounting: Job = {
  name: 'events.attendance',
  everyMinutes: 60,
  async run(em, { clock, smallestGroup }) {
    const now = clock();
    await em.transactional(async (inner) => {
      const run = <Row extends object>(sql: string, values: unknown[]): Promise<Row[]> => inner.getConnection().execute<Row[]>(sql, values, 'all', inner.getTransactionContext());
      for (const { id } of await run<{ id: string }>(DUE, [now])) await countForGood(inner as EntityManager, id, now);
      await run("update event_attendance a set ready_at = ?::timestamptz from event e where e.id = a.event_id and a.ready_at is null and e.standing in ('HELD', 'REPORTED')", [now]);
    });
    await em.transactional((inner) => releaseAttendance(inner as EntityManager, smallestGroup, now));
  },
};

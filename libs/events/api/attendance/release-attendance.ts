import type { EntityManager } from '@mikro-orm/postgresql';
import { grouped } from '@skills/platform/graph';
import { releasesOf, type AttendanceCount, type AttendanceRelease } from '../../rules';

const WAITING = `select a.event_id as "eventId", e.is_demo as "isDemo", c.country_code as "countryCode", c.role, c.size_class as "sizeClass", c.registered, c.came, c.walk_ins as "walkIns"
  from event_attendance a join event e on e.id = a.event_id join attendance_count c on c.attendance_event_id = a.event_id
  where a.is_known and a.ready_at is not null and a.release_number is null order by a.ready_at, a.event_id, c.id`;

// Who stayed away from events that were told of, since the last release that told how many did.
const UNTOLD = `select coalesce(sum(c.registered - c.came + c.walk_ins), 0)::int as "noShows"
  from attendance_release r join event_attendance a on a.release_number = r.number join attendance_count c on c.attendance_event_id = a.event_id
  where r.is_demo = ?::boolean and r.number > coalesce((select max(number) from attendance_release where is_demo = ?::boolean and no_shows is not null), 0)`;

const KEPT = `insert into attendance_release (number, is_demo, smallest_group, people, no_shows, parts, released_at)
  select coalesce(max(number), 0) + 1, ?::boolean, ?::int, ?::int, ?::int, ?::jsonb, ?::timestamptz from attendance_release returning number`;

/**
 * Tells of who came to events of which nothing was told yet, as far as they are enough people together, and keeps that for good. One server at a time, in a
 * transaction of its own: so each event is told of once, whatever the clocks say and in whatever order counts were committed.
 */
export async function releaseAttendance(em: EntityManager, smallestGroup: number | null, now: Date): Promise<void> {
  if (smallestGroup === null) return;
  const run = <Row extends object>(sql: string, values: readonly unknown[] = []): Promise<Row[]> => em.getConnection().execute<Row[]>(sql, [...values], 'all', em.getTransactionContext());
  const keep = async ({ eventIds, people, noShows, parts }: AttendanceRelease, isDemo: boolean): Promise<void> => {
    const [kept] = await run<{ number: number }>(KEPT, [isDemo, smallestGroup, people, noShows, JSON.stringify(parts), now]);
    await run('update event_attendance set release_number = ? where event_id in (select json_array_elements_text(?::json)::uuid)', [kept!.number, JSON.stringify(eventIds)]);
  };
  await run("select pg_advisory_xact_lock(hashtextextended('attendance releases', 0))");
  const waiting = await run<{ eventId: string; isDemo: boolean } & AttendanceCount>(WAITING);
  for (const isDemo of [false, true]) {
    const counts = waiting.filter((count) => count.isDemo === isDemo);
    if (!counts.length) continue;
    const eventIds = [...new Set(counts.map(({ eventId }) => eventId))];
    const events = grouped(eventIds, counts, ({ eventId }) => eventId).map((own, at) => ({ eventId: eventIds[at]!, counts: own }));
    const [untold] = await run<{ noShows: number }>(UNTOLD, [isDemo, isDemo]);
    for (const release of releasesOf(events, smallestGroup, untold!.noShows)) await keep(release, isDemo);
  }
}

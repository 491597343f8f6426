import type { EntityManager } from '@mikro-orm/postgresql';
import { releasesOf, type AttendanceCount, type AttendanceRelease, type CountedEvent } from '../../rules';

/** What may be told in public of who came to all events that were held; invented events count only where everything is invented. */
export async function releasedAttendance(em: EntityManager, smallestGroup: number | null, isDemo: boolean): Promise<AttendanceRelease[]> {
  const counts = await em.getConnection().execute<({ eventId: string } & AttendanceCount)[]>(
    `select a.event_id as "eventId", c.country_code as "countryCode", c.role, c.size_class as "sizeClass", c.registered, c.came, c.walk_ins as "walkIns"
     from event_attendance a join event e on e.id = a.event_id join attendance_count c on c.attendance_event_id = a.event_id
     where a.is_known and a.released_at is not null and (?::boolean or not e.is_demo) order by a.released_at, a.event_id, c.id`,
    [isDemo],
    'all',
    em.getTransactionContext(),
  );
  const events = new Map<string, AttendanceCount[]>();
  for (const { eventId, ...count } of counts) events.set(eventId, [...(events.get(eventId) ?? []), count]);
  return releasesOf([...events].map(([eventId, of]): CountedEvent => ({ eventId, counts: of })), smallestGroup);
}

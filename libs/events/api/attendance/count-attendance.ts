import type { EntityManager } from '@mikro-orm/postgresql';
import { grouped } from '@skills/platform/graph';
import type { AttendanceCount } from '../../rules';

/** The attendance of an event, live or as it was counted for good. */
export interface Attendance {
  readonly isKnown: boolean;
  readonly isFinal: boolean;
  readonly counts: readonly AttendanceCount[];
}

type CountOfEvent = AttendanceCount & { readonly eventId: string };

// Who was let in came, whatever became of the registration; of those who were not, only confirmed ones had a seat. Those who were erased meanwhile count as they did.
const LIVE = `with asked as (select json_array_elements_text(?::json)::uuid as id)
  select "eventId", "countryCode", role, "sizeClass", sum(registered)::int as registered, sum(came)::int as came, sum("walkIns")::int as "walkIns" from (
    select r.event_id as "eventId", r.country_code as "countryCode", p.role, r.size_class as "sizeClass",
      count(*) filter (where not p.is_walk_in) as registered, count(p.checked_in_at) as came, count(*) filter (where p.is_walk_in and p.checked_in_at is not null) as "walkIns"
    from participant p join registration r on r.id = p.registration_id where r.event_id in (select id from asked) and (r.state = 'CONFIRMED' or p.checked_in_at is not null) group by 1, 2, 3, 4
    union all
    select event_id, country_code, role, size_class, registered, came, walk_ins from attendance_of_erased where event_id in (select id from asked)
  ) l group by 1, 2, 3, 4 order by 1, 2, 3, 4`;

const STORED = `select attendance_event_id as "eventId", country_code as "countryCode", role, size_class as "sizeClass", registered, came, walk_ins as "walkIns"
  from attendance_count where attendance_event_id in (select json_array_elements_text(?::json)::uuid) order by 1, 2, 3, 4`;

const rows = <Row extends object>(em: EntityManager, sql: string, values: readonly unknown[]): Promise<Row[]> => em.getConnection().execute<Row[]>(sql, [...values], 'all', em.getTransactionContext());

/** The attendance of events: as it was counted for good, else as it stands; in the order of the ids. */
export async function attendanceOf(em: EntityManager, eventIds: readonly string[]): Promise<Attendance[]> {
  const ids = JSON.stringify(eventIds);
  const final = new Map((await rows<{ id: string; isKnown: boolean }>(em, 'select event_id as id, is_known as "isKnown" from event_attendance where event_id in (select json_array_elements_text(?::json)::uuid)', [ids])).map((each) => [each.id, each]));
  const counts = [...(await rows<CountOfEvent>(em, STORED, [ids])), ...(await rows<CountOfEvent>(em, LIVE, [JSON.stringify(eventIds.filter((id) => !final.has(id)))]))];
  return grouped(eventIds, counts, ({ eventId }) => eventId).map((own, at) => {
    const counted = final.get(eventIds[at]!);
    return { counts: own, isFinal: counted !== undefined, isKnown: counted?.isKnown ?? own.some(({ came }) => came > 0) };
  });
}

/** Counts the attendance of an event for good, once. */
export async function countForGood(em: EntityManager, eventId: string, now: Date): Promise<void> {
  const [begun] = await rows<{ event_id: string }>(
    em,
    `insert into event_attendance (event_id, is_known, counted_at, ready_at)
     select e.id, exists (select from participant p join registration r on r.id = p.registration_id where r.event_id = e.id and p.checked_in_at is not null)
         or exists (select from attendance_of_erased a where a.event_id = e.id and a.came > 0), ?::timestamptz,
       case when e.standing in ('HELD', 'REPORTED') then ?::timestamptz end
     from event e where e.id = ? on conflict (event_id) do nothing returning event_id`,
    [now, now, eventId],
  );
  if (!begun) return;
  await rows(em, `insert into attendance_count (id, attendance_event_id, country_code, role, size_class, registered, came, walk_ins) select gen_random_uuid(), l.* from (${LIVE}) l`, [JSON.stringify([eventId])]);
  await rows(em, 'delete from attendance_of_erased where event_id = ?', [eventId]);
}

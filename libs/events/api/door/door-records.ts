import { batched, grouped, type Context } from '@skills/platform/graph';
import type { DoorScan } from '../../rules';

/** A record with what a screen tells of it. */
export interface RecordAtDoor extends DoorScan {
  readonly door: string;
  readonly reason: string | null;
  /** Who recorded it; null when they have erased their account. */
  readonly by: string | null;
  /** Whom it let in; null when nobody is known, and once their data is erased. */
  readonly name: string | null;
  readonly hasSeat: boolean;
}

type Row = Omit<RecordAtDoor, 'at'> & { key: string; at: Date | string };

// Without those whose one record agrees with their seat: nothing contradicts it, and most records are of that kind.
const RECORDS = `with asked as materialized (select * from json_to_recordset(?::json) as a(key text, "eventId" uuid, ids json)),
  meant as materialized (select a.key, i.id::uuid as id from asked a cross join json_array_elements_text(a.ids) as i(id)),
  several as materialized (select event_id, participant_id from door_scan where event_id in (select "eventId" from asked) group by event_id, participant_id having count(*) > 1)
  select a.key, s.id, s.kind, s.device_id as "deviceId", s.door, s.participant_id as "participantId", s.ticket_code as "ticketCode", s.undoes_id as "undoesId", s.settles_ids as "settlesIds", s.reason, s.at,
    coalesce(b.display_name, b.email_address) as by, p.name, coalesce(r.state = 'CONFIRMED', false) as "hasSeat"
  from asked a join door_scan s on s.event_id = a."eventId"
  left join person b on b.id = s.recorded_by_id left join participant p on p.id = s.participant_id left join registration r on r.id = p.registration_id
  where a.ids is null or s.participant_id is null or r.state is distinct from 'CONFIRMED'
    or (a.key, s.participant_id) in (select key, id from meant) or (s.event_id, s.participant_id) in (select event_id, participant_id from several)`;

const BY_DOOR = `select f.event_id as "eventId", f.door, count(*)::int as people
  from (select distinct on (s.event_id, s.participant_id) s.event_id, s.door from door_scan s
    where s.event_id in (select json_array_elements_text(?::json)::uuid) and s.participant_id is not null and s.kind in ('ADMIT', 'WALK_IN')
      and not exists (select from door_scan u where u.event_id = s.event_id and u.undoes_id = s.id)
    order by s.event_id, s.participant_id, s.at, s.id) f
  group by f.event_id, f.door`;

const records = {};
const byDoor = {};

/** Reads the records of an event: all, or those of these participants and whatever may contradict. */
export function doorRecords(context: Context, eventId: string, ofIds: readonly string[] | null): Promise<RecordAtDoor[]> {
  const read = async (keys: readonly string[]): Promise<RecordAtDoor[][]> => {
    const { em } = context;
    const asked = keys.map((key) => ({ key, ...(JSON.parse(key) as object) }));
    const rows = await em.getConnection().execute<Row[]>(RECORDS, [JSON.stringify(asked)], 'all', em.getTransactionContext());
    return grouped(keys, rows.map((row) => ({ ...row, at: new Date(row.at).toISOString() })), ({ key }) => key);
  };
  return batched(context, records, read).load(JSON.stringify({ eventId, ids: ofIds }));
}

/** Counts whom each door of an event let in first, by the door's name. */
export function peopleByDoor(context: Context, eventId: string): Promise<{ door: string; people: number }[]> {
  const read = async (ids: readonly string[]): Promise<{ eventId: string; door: string; people: number }[][]> => {
    const { em } = context;
    const rows = await em.getConnection().execute<{ eventId: string; door: string; people: number }[]>(BY_DOOR, [JSON.stringify(ids)], 'all', em.getTransactionContext());
    return grouped(ids, rows.sort((one, other) => one.door.localeCompare(other.door)), (row) => row.eventId);
  };
  return batched(context, byDoor, read).load(eventId);
}

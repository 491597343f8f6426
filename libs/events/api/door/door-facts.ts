import { batched, type Context } from '@skills/platform/graph';

/** A participant as the list at the doors has them. */
export interface PersonFacts {
  readonly participantId: string;
  readonly name: string;
  readonly code: string | null;
  readonly hasSeat: boolean;
  /** Whoever has no seat is on the list only once somebody let them in. */
  readonly isListed: boolean;
}

/** The list of an event, or what is new in it, with figures of the same moment. */
export interface DoorFacts {
  /** From where to ask on. */
  readonly cursor: string;
  /** Whether `people` are all of the list, and not only those who are new since the cursor that was given. */
  readonly isWhole: boolean;
  readonly people: readonly PersonFacts[];
  readonly listed: number;
  readonly expected: number;
  readonly walkIns: number;
}

// The cursor is the oldest transaction that was still under way: whatever that reading could not see yet is of it or a later one, in whatever order they commit.
// A row says by which it was written (xmin), without the epoch, which is taken from the present. A cursor of another database, or of the future, brings the whole list.
const FACTS = `with moment as materialized (
    select pg_snapshot_xmin(s)::text::bigint as cursor, pg_snapshot_xmax(s)::text::bigint as next from (select pg_current_snapshot() as s) present),
  asked as materialized (
    select a."eventId", a.since, a.since is null or a.since::bigint > m.cursor as "isWhole", m.cursor, m.next
    from json_to_recordset(?::json) as a("eventId" uuid, since text) cross join moment m)
  select a."eventId", a.since, a.cursor::text, a."isWhole", c.*
  from asked a cross join lateral (
    select count(*) filter (where l."isListed")::int as listed,
      count(*) filter (where r.state = 'CONFIRMED' and not p.is_walk_in)::int as expected,
      count(*) filter (where p.is_walk_in and p.checked_in_at is not null)::int as "walkIns",
      coalesce(json_agg(json_build_object('participantId', p.id, 'name', p.name, 'code', p.ticket_code, 'hasSeat', r.state = 'CONFIRMED', 'isListed', l."isListed") order by lower(p.name), p.id)
        filter (where case when a."isWhole" then l."isListed" else greatest(l.registration, l.participant) >= a.since::bigint end), '[]') as people
    from registration r join participant p on p.registration_id = r.id
    cross join lateral (select r.state = 'CONFIRMED' or p.checked_in_at is not null as "isListed",
      a.next - ((a.next - r.xmin::text::bigint) & 4294967295) as registration, a.next - ((a.next - p.xmin::text::bigint) & 4294967295) as participant) l
    where r.event_id = a."eventId") c`;

const facts = {};
const keyOf = (eventId: string, since: string | null): string => JSON.stringify({ eventId, since });

/** Reads the list at the doors of an event, or what is new in it since a cursor; of several events in one statement. */
export function doorFacts(context: Context, eventId: string, since: string | null): Promise<DoorFacts> {
  const read = async (keys: readonly string[]): Promise<readonly DoorFacts[]> => {
    const { em } = context;
    const rows = await em.getConnection().execute<(DoorFacts & { eventId: string; since: string | null })[]>(FACTS, [`[${keys.join()}]`], 'all', em.getTransactionContext());
    const byKey = new Map(rows.map((row) => [keyOf(row.eventId, row.since), row]));
    return keys.map((key) => byKey.get(key)!);
  };
  return batched(context, facts, read).load(keyOf(eventId, since !== null && /^\d{1,18}$/.test(since) ? since : null));
}

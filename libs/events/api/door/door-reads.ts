import { batched, Context, grouped, type Row } from '@skills/platform/graph';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { doorConflicts, doorWindow, standingAdmissions, type DoorScan } from '../../rules';
import { Event } from '../event/event.entity';
import { withMoments } from '../event/event-reads';
import { mayWorkAtDoor } from '../event/event.policy';
import { Door, type DoorConflictShown, type DoorCount, type DoorEntry } from './door';

interface PersonAtDoor {
  eventId: string;
  participantId: string;
  name: string;
  code: string | null;
  hasSeat: boolean;
  isWalkIn: boolean;
}

interface RecordAtDoor extends Omit<DoorScan, 'at'> {
  eventId: string;
  door: string;
  at: Date | string;
  reason: string | null;
  by: string | null;
}

// Whoever has no seat is on the list only once somebody let them in.
const PEOPLE = `select r.event_id as "eventId", p.id as "participantId", p.name, p.ticket_code as code, r.state = 'CONFIRMED' as "hasSeat", p.is_walk_in as "isWalkIn"
  from participant p join registration r on r.id = p.registration_id
  where r.event_id in (select json_array_elements_text(?::json)::uuid) and (r.state = 'CONFIRMED' or p.checked_in_at is not null) order by lower(p.name), p.id`;

const RECORDS = `select s.event_id as "eventId", s.id, s.kind, s.device_id as "deviceId", s.door, s.participant_id as "participantId", s.undoes_id as "undoesId", s.settles_ids as "settlesIds", s.reason, s.at,
    coalesce(p.display_name, p.email_address) as by
  from door_scan s left join person p on p.id = s.recorded_by_id where s.event_id in (select json_array_elements_text(?::json)::uuid)`;

const people = {};
const records = {};

const read =
  <Found extends { eventId: string }>(sql: string) =>
  ({ em }: Context) =>
  async (ids: readonly string[]): Promise<(readonly Found[])[]> =>
    grouped(ids, await em.getConnection().execute<Found[]>(sql, [JSON.stringify(ids)], 'all', em.getTransactionContext()), ({ eventId }) => eventId);

const readPeople = read<PersonAtDoor>(PEOPLE);
const readRecords = read<RecordAtDoor>(RECORDS);

const asScan = (record: RecordAtDoor): DoorScan & RecordAtDoor & { at: string } => ({ ...record, at: new Date(record.at).toISOString() });

function shownConflicts(scans: readonly ReturnType<typeof asScan>[], listed: ReadonlyMap<string, PersonAtDoor>): DoorConflictShown[] {
  const byId = new Map(scans.map((scan) => [scan.id, scan]));
  return doorConflicts(scans, (id) => listed.get(id)?.hasSeat ?? false).map(({ kind, participantId, scans: about, settledBy }) => {
    const settling = settledBy && byId.get(settledBy.id)!;
    return {
      kind,
      name: (participantId !== null && listed.get(participantId)?.name) || null,
      records: about.map(({ id }) => byId.get(id)!).map(({ id, kind: recorded, door, at }) => ({ id, kind: recorded, door, at: new Date(at) })),
      settlement: settling && { reason: settling.reason ?? '', door: settling.door, at: new Date(settling.at), by: settling.by },
    };
  });
}

function countsByDoor(admissions: readonly ReturnType<typeof asScan>[]): DoorCount[] {
  const people = new Map<string, string>();
  for (const { participantId, id, door } of admissions) if (!people.has(participantId ?? id)) people.set(participantId ?? id, door);
  const counts = new Map<string, number>();
  for (const door of people.values()) counts.set(door, (counts.get(door) ?? 0) + 1);
  return [...counts].map(([door, count]) => ({ door, people: count })).sort((one, other) => one.door.localeCompare(other.door));
}

/** What the doors of an event need. */
@Resolver(() => Event)
export class EventDoor {
  @FieldResolver(() => Door, { nullable: true, description: 'What its doors need, and what they have recorded; null for who does not work there.' })
  async door(@Root() event: Row<Event>, @Ctx() context: Context): Promise<Door | null> {
    if (!context.can(mayWorkAtDoor, event)) return null;
    const now = context.clock();
    const window = doorWindow(withMoments(event));
    const isOpen = window !== null && event.standing !== 'DRAFT' && window.from <= now && now < window.until;
    const [listed, recorded] = await Promise.all([batched(context, people, readPeople(context)).load(event.id), batched(context, records, readRecords(context)).load(event.id)]);
    const scans = recorded.map(asScan);
    const byId = new Map(scans.map((scan) => [scan.id, scan]));
    const admissions = standingAdmissions(scans).map(({ id }) => byId.get(id)!);
    const own = new Map<string, typeof admissions>();
    for (const scan of admissions) if (scan.participantId !== null) own.set(scan.participantId, [...(own.get(scan.participantId) ?? []), scan]);
    const entries = listed.map(({ participantId, name, code, hasSeat }): DoorEntry => {
      const admitted = own.get(participantId) ?? [];
      return { participantId, name, code, hasSeat, admittedAt: admitted[0] ? new Date(admitted[0].at) : null, admissionIds: admitted.map(({ id }) => id) };
    });
    return {
      opensAt: window?.from ?? null,
      closesAt: window?.until ?? null,
      isOpen,
      entries: isOpen ? entries : [],
      conflicts: shownConflicts(scans, new Map(listed.map((person) => [person.participantId, person]))),
      expected: listed.filter(({ hasSeat, isWalkIn }) => hasSeat && !isWalkIn).length,
      came: own.size,
      walkIns: listed.filter(({ participantId, isWalkIn }) => isWalkIn && own.has(participantId)).length,
      doors: countsByDoor(admissions.filter(({ participantId }) => participantId !== null)),
    };
  }
}

import { idOf } from '@skills/platform/database';
import { Person } from '@skills/identity/api';
import type { Context } from '@skills/platform/graph';
import { uuidv7 } from 'uuidv7';
import type { DoorScanForm } from '../../rules';
import { Participant } from '../registration/participant.entity';
import { Registration } from '../registration/registration.entity';
import type { HeldBook } from '../seats/held-book';
import { DoorScanRow } from './door-scan.entity';
import type { ScanOutcomeKind } from './graph-vocabulary';

const rows = <Row extends object>({ em }: Context, sql: string, values: readonly unknown[]): Promise<Row[]> => em.getConnection().execute<Row[]>(sql, [...values], 'all', em.getTransactionContext());

/** Whose the tickets and the entries of the list are, at this event: their ids by ticket code and by id. */
async function participantsMeant(context: Context, eventId: string, scans: readonly DoorScanForm[]): Promise<Map<string, string>> {
  const found = await rows<{ id: string; code: string | null }>(
    context,
    `select p.id, p.ticket_code as code from participant p join registration r on r.id = p.registration_id
     where r.event_id = ? and (p.id in (select json_array_elements_text(?::json)::uuid) or p.ticket_code in (select json_array_elements_text(?::json)))`,
    [eventId, JSON.stringify(scans.flatMap(({ participantId }) => participantId ?? [])), JSON.stringify(scans.flatMap(({ ticketCode }) => ticketCode ?? []))],
  );
  return new Map(found.flatMap(({ id, code }) => [[id, id] as const, ...(code === null ? [] : [[code, id] as const])]));
}

/** Registers somebody who came without a ticket: with a seat, or, in a full house, without one, because they are in the room. */
function letIn({ em, clock, request }: Context, book: HeldBook, { walkIn, at }: DoorScanForm): string {
  const registration = em.create(Registration, {
    id: uuidv7(), event: book.event, state: 'REQUESTED', size: 1, generalSeats: 0, reservedSeats: 0, reserve: null, reserveIds: [], holdReason: null, heldUntil: null, waitingNumber: null,
    emailAddress: null, addressConfirmedAt: null, person: null, organisation: null, countryCode: walkIn!.countryCode, languages: [], sizeClass: null, mailLanguage: request.language, registeredAt: clock(),
  });
  const participant = em.create(Participant, { id: uuidv7(), registration, position: 0, name: walkIn!.name, role: walkIn!.role, diets: [], accessNeeds: [], photoConsent: false, ticketCode: null, checkedInAt: at, isWalkIn: true });
  em.persist([registration, participant]);
  if (!book.seat(registration, 'CONFIRMED')) book.end(registration, 'DECLINED');
  return participant.id;
}

// Who was let in first, from all records; nobody, when those were mistakes. It writes everybody whom new records are about, also where the moment stays: by that, doors hear of them.
const LET_IN = `update participant p set checked_in_at = (
    select min(s.at) from door_scan s where s.event_id = ? and s.participant_id = p.id and s.kind in ('ADMIT', 'WALK_IN')
      and not exists (select from door_scan u where u.event_id = s.event_id and u.undoes_id = s.id))
  where p.id in (select json_array_elements_text(?::json)::uuid)`;

const GONE_AGAIN = `select r.id from participant p join registration r on r.id = p.registration_id
  where p.is_walk_in and p.checked_in_at is null and r.state = 'CONFIRMED' and p.id in (select json_array_elements_text(?::json)::uuid)`;

/** Brings those whom new records are about to where all records leave them. A walk-in who was a mistake gives the seat back. */
async function follow(context: Context, book: HeldBook, participantIds: readonly string[]): Promise<void> {
  if (participantIds.length === 0) return;
  const ids = JSON.stringify(participantIds);
  await context.em.getConnection().execute(LET_IN, [book.event.id, ids], 'run', context.em.getTransactionContext());
  const gone = await rows<{ id: string }>(context, GONE_AGAIN, [ids]);
  if (gone.length === 0) return;
  for (const registration of await context.em.find(Registration, { id: { $in: gone.map(({ id }) => id) } }, { orderBy: { id: 'asc' }, refresh: true })) book.end(registration, 'TAKEN_OFF');
  await book.settle();
}

/** Adds records to an event whose book is held; what became of each, by its id. The number of statements does not grow with the records, except by walk-ins that were mistakes. */
export async function addDoorScans(context: Context, book: HeldBook, scans: readonly DoorScanForm[]): Promise<Map<string, ScanOutcomeKind>> {
  const { em, clock, actor } = context;
  const { event } = book;
  const forms = [...new Map(scans.map((scan) => [scan.id, scan])).values()];
  const there = new Map((await em.find(DoorScanRow, { id: { $in: forms.map(({ id }) => id) } })).map((row) => [row.id, row]));
  const outcomes = new Map<string, ScanOutcomeKind>();
  for (const { id, kind, deviceId, undoesId } of forms) {
    const row = there.get(id);
    const isSame = row && idOf(row.event) === event.id && row.kind === kind && row.deviceId === deviceId && row.undoesId === undoesId;
    outcomes.set(id, row ? (isSame ? 'REPEATED' : 'REFUSED') : 'RECORDED');
  }
  const fresh = forms.filter(({ id }) => outcomes.get(id) === 'RECORDED');
  if (fresh.length === 0) return outcomes;
  await book.settle();
  const meant = await participantsMeant(context, event.id, fresh);
  const recordedBy = actor.personId === null ? null : em.getReference(Person, actor.personId);
  const added = fresh.map((form) => {
    const { id, kind, deviceId, door, undoesId, settlesIds, reason, at, ticketCode, participantId } = form;
    const whom = kind === 'WALK_IN' ? letIn(context, book, form) : meant.get(participantId ?? '') ?? meant.get(ticketCode ?? '') ?? null;
    return em.create(DoorScanRow, { id, event, kind, deviceId, door, participantId: whom, ticketCode: whom === null ? ticketCode : null, undoesId, settlesIds: [...settlesIds], reason, at, receivedAt: clock(), recordedBy });
  });
  em.persist(added);
  await em.flush();
  const undone = fresh.flatMap(({ undoesId }) => undoesId ?? []);
  const takenBack = undone.length === 0 ? [] : await em.find(DoorScanRow, { id: { $in: undone }, event: event.id });
  await follow(context, book, [...new Set([...added, ...takenBack].flatMap(({ participantId }) => participantId ?? []))]);
  return outcomes;
}

import { doorDayAt, type DoorDay } from './door-day';
import { admissionsByWhom, type DoorScan } from './door-scan';
import { readTicketCode, spacedTicketCode } from './ticket-code';

/** A record by which somebody was let in. */
export interface Admission {
  readonly id: string;
  /** ISO 8601. */
  readonly at: string;
}

/** An entry of the list that lies at a door. */
export interface ListedPerson {
  readonly participantId: string;
  readonly name: string;
  /** The code of the ticket; null where there is none. */
  readonly code: string | null;
  readonly hasSeat: boolean;
  /** The records by which they were let in, oldest first, on whatever day. */
  readonly admissions: readonly Admission[];
}

/** Somebody as a door sees them. Who came with a ticket that nobody here has goes by its code, and who came without one is not registered before that is sent: both have no participant. */
export type PersonAtDoor = Omit<ListedPerson, 'participantId'> & { readonly participantId: string | null };

/** Somebody as a door sees them on one day of the event. */
export interface PersonToday extends PersonAtDoor {
  /** When they were let in that day, ISO 8601; null when they were not, or not yet. */
  readonly admittedAt: string | null;
  /** The records by which they were let in that day. */
  readonly admissionIds: readonly string[];
}

/** A record that waits to be sent; a WALK_IN says who came. */
export type WaitingScan = DoorScan & { readonly walkIn: { readonly name: string } | null };

/** What the server says of a conflict. */
export interface ToldConflict {
  readonly kind: string;
  readonly code: string | null;
  readonly records: readonly { readonly id: string; readonly at: string }[];
}

/** What a server says of a list: all of it, or what may be new since it was asked last. */
export interface ListNews<Person extends ListedPerson> {
  readonly isWhole: boolean;
  readonly entries: readonly Person[];
  readonly goneIds: readonly string[];
  /** How many entries the whole list has. */
  readonly listed: number;
}

/** The list after some news; null when that cannot be all of it, so that it has to be asked for again. */
export function listAfter<Person extends ListedPerson>(before: readonly Person[], { isWhole, entries, goneIds, listed }: ListNews<Person>): readonly Person[] | null {
  if (isWhole || (entries.length === 0 && goneIds.length === 0 && before.length === listed)) return isWhole ? entries : before;
  const byId = new Map(before.map((person) => [person.participantId, person]));
  for (const person of entries) byId.set(person.participantId, person);
  for (const id of goneIds) byId.delete(id);
  return byId.size === listed ? [...byId.values()] : null;
}

const stranger = (name: string, code: string | null, admissions: readonly Admission[]): PersonAtDoor => ({ participantId: null, name, code, hasSeat: false, admissions: admissions.map(({ id, at }) => ({ id, at })) });

/** The tickets that nobody here has and that were let in all the same, as entries of the list: each goes by its code. */
export const unknownTickets = (conflicts: readonly ToldConflict[]): PersonAtDoor[] =>
  conflicts.flatMap(({ kind, code, records }) => (kind === 'UNKNOWN' && code !== null ? [stranger(spacedTicketCode(code), code, records)] : []));

/** The list as this device has to see it: what the server said, and on top of it what waits here to be sent, also of those whom the list does not have. */
export function listWithWaiting(told: readonly PersonAtDoor[], waiting: readonly WaitingScan[]): PersonAtDoor[] {
  const undone = new Set(waiting.flatMap(({ undoesId }) => undoesId ?? []));
  // What was sent may be told before this device forgets it.
  const toldIds = new Set(told.flatMap(({ admissions }) => admissions.map(({ id }) => id)));
  const own = admissionsByWhom(waiting);
  for (const [whom, admissions] of own) own.set(whom, admissions.filter(({ id }) => !toldIds.has(id)));
  const takeOut = (whom: string | null): WaitingScan[] => {
    const admissions = own.get(whom ?? '') ?? [];
    own.delete(whom ?? '');
    return admissions;
  };
  const people = told.map((person) => {
    const said = person.admissions.filter(({ id }) => !undone.has(id));
    const more = [...takeOut(person.participantId), ...takeOut(person.code)].map(({ id, at }) => ({ id, at }));
    return { ...person, admissions: [...said, ...more].sort((one, other) => one.at.localeCompare(other.at)) };
  });
  const others = [...own.values()].flatMap((admissions) => {
    const [first] = admissions;
    const name = first?.walkIn?.name ?? (first?.ticketCode ? spacedTicketCode(first.ticketCode) : null);
    return name === null ? [] : [stranger(name, first!.ticketCode, admissions)];
  });
  return [...people.filter(({ participantId, admissions }) => participantId !== null || admissions.length > 0), ...others];
}

/** Everybody as they are on that day of the event on which a moment (ISO 8601) is: who was let in the day before is not in yet. */
export function asOfDay(people: readonly PersonAtDoor[], days: readonly DoorDay[], at: string): PersonToday[] {
  const today = doorDayAt(days, at);
  return people.map((person) => {
    const admissions = person.admissions.filter((each) => doorDayAt(days, each.at) === today);
    return { ...person, admittedAt: admissions[0]?.at ?? null, admissionIds: admissions.map(({ id }) => id) };
  });
}

/** The conflicts as this device has to see them: without the records that were taken back here and are not sent yet, and without what is no conflict any more. */
export function conflictsWithWaiting<Conflict extends ToldConflict>(conflicts: readonly Conflict[], waiting: readonly WaitingScan[]): Conflict[] {
  const undone = new Set(waiting.flatMap(({ undoesId }) => undoesId ?? []));
  return conflicts.flatMap((conflict) => {
    const records = conflict.records.filter(({ id }) => !undone.has(id));
    return records.length > (conflict.kind === 'TWICE' ? 1 : 0) ? [{ ...conflict, records }] : [];
  });
}

const plain = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLocaleLowerCase('en');

/** Those whose name has every word of what was typed, without regard to accents and capitals; at most `most`. */
export function findByName<Person extends { readonly name: string }>(people: readonly Person[], typed: string): Person[] {
  const words = plain(typed).split(/\s+/).filter(Boolean);
  return words.length === 0 ? [] : people.filter(({ name }) => words.every((word) => plain(name).includes(word)));
}

// Most codes have a digit, names have none. A code without one (about one in 35) shows itself by its check sign.
const LIKE_A_CODE = /^[\p{L}\d-]*\d[\p{L}\d-]*$/u;

/** Whether what was typed at a door is meant as a ticket, also when it is mistyped; somebody of that name comes first. */
export const isMeantAsCode = (people: readonly PersonAtDoor[], typed: string): boolean => LIKE_A_CODE.test(typed.trim()) || (readTicketCode(typed) !== null && findByName(people, typed).length === 0);

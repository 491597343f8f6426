import { standingAdmissions, type DoorScan } from './door-scan';
import { readTicketCode } from './ticket-code';

/** An entry of the list that lies at a door. */
export interface ListedPerson {
  readonly participantId: string;
  readonly name: string;
  /** The code of the ticket; null where there is none. */
  readonly code: string | null;
  readonly hasSeat: boolean;
  /** When they were let in, ISO 8601; null when they were not, or not yet. */
  readonly admittedAt: string | null;
  /** The records by which they were let in. */
  readonly admissionIds: readonly string[];
}

/** A record that waits to be sent; an ADMIT of somebody who is not on the list has a code instead of a person. */
export type WaitingScan = DoorScan & { readonly ticketCode: string | null };

/** The list as this device has to see it: what the server said, and on top of it what waits here to be sent. */
export function listWithWaiting<Person extends ListedPerson>(people: readonly Person[], waiting: readonly WaitingScan[]): Person[] {
  const undone = new Set(waiting.flatMap(({ undoesId }) => undoesId ?? []));
  const admissions = standingAdmissions(waiting);
  return people.map((person) => {
    const said = person.admissionIds.filter((id) => !undone.has(id));
    const own = admissions.filter(({ id, participantId }) => participantId === person.participantId && !said.includes(id));
    const first = said.length > 0 ? person.admittedAt : (own[0]?.at ?? null);
    return { ...person, admissionIds: [...said, ...own.map(({ id }) => id)], admittedAt: first };
  });
}

const plain = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLocaleLowerCase('en');

/** Those whose name has every word of what was typed, without regard to accents and capitals; at most `most`. */
export function findByName<Person extends ListedPerson>(people: readonly Person[], typed: string, most: number): Person[] {
  const words = plain(typed).split(/\s+/).filter(Boolean);
  return words.length === 0 ? [] : people.filter(({ name }) => words.every((word) => plain(name).includes(word))).slice(0, most);
}

// Most codes have a digit, names have none. A code without one (about one in 35) shows itself by its check sign.
const LIKE_A_CODE = /^[\p{L}\d-]*\d[\p{L}\d-]*$/u;

/** Whether what was typed at a door is meant as a ticket, also when it is mistyped; somebody of that name comes first. */
export const isMeantAsCode = (people: readonly ListedPerson[], typed: string): boolean => LIKE_A_CODE.test(typed.trim()) || (readTicketCode(typed) !== null && findByName(people, typed, 1).length === 0);

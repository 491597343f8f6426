import { plainName } from './plain-name';
import type { SessionKind } from './session';
import { sessionSeats } from './session-seats';

/** Somebody who speaks, by what tells people apart. */
export interface Speaking {
  readonly name: string;
  readonly emailAddress: string | null;
  readonly personId: string | null;
}

/** A session that has its place in the agenda, as far as conflicts go. */
export interface PlacedSession {
  readonly id: string;
  readonly kind: SessionKind;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly roomId: string | null;
  /** How many can take part; null for as many as the room holds. */
  readonly seats: number | null;
  /** How many of those with a seat at the event chose it. */
  readonly chosenBy: number;
  readonly speakers: readonly Speaking[];
}

/** A room, as far as conflicts go. */
export interface RoomSize {
  readonly id: string;
  /** How many people it holds; null when that is not known. */
  readonly capacity: number | null;
}

/** What does not go together. SPEAKER_TWICE, ROOM_TWICE: at one time. OVER_ROOM: more seats than the room holds. OVER_CHOSEN: more people chose it than can take part. OUTSIDE_EVENT: before it begins or after it ends. */
export const AGENDA_CONFLICT_KINDS = ['SPEAKER_TWICE', 'ROOM_TWICE', 'OVER_ROOM', 'OVER_CHOSEN', 'OUTSIDE_EVENT'] as const;
/** One of AGENDA_CONFLICT_KINDS. */
export type AgendaConflictKind = (typeof AGENDA_CONFLICT_KINDS)[number];

/** Something that does not go together; of two sessions the one with the smaller id is first. */
export interface AgendaConflict {
  readonly kind: AgendaConflictKind;
  readonly sessionIds: readonly string[];
  /** SPEAKER_TWICE: the speaker's name, as it is written in the first session. */
  readonly speaker: string | null;
}

/** What two entries have in common that are the same person: the account, the address, or else the name as it is read. */
function isSamePerson(one: Speaking, other: Speaking): boolean {
  if (one.personId !== null && other.personId !== null) return one.personId === other.personId;
  if (one.emailAddress !== null && other.emailAddress !== null) return one.emailAddress.toLowerCase() === other.emailAddress.toLowerCase();
  return plainName(one.name) === plainName(other.name);
}

/** Whether two sessions have a moment in common; one that ends as the other begins has none. */
export const overlap = (one: Pick<PlacedSession, 'startsAt' | 'endsAt'>, other: Pick<PlacedSession, 'startsAt' | 'endsAt'>): boolean => one.startsAt < other.endsAt && other.startsAt < one.endsAt;

/** Everything in an agenda that does not go together, in the order of its sessions; the order in which these are given means nothing. */
export function agendaConflicts(sessions: readonly PlacedSession[], rooms: readonly RoomSize[], event: { readonly startsAt: Date | null; readonly endsAt: Date | null }): AgendaConflict[] {
  const capacity = new Map(rooms.map((room) => [room.id, room.capacity]));
  const ordered = [...sessions].sort((one, other) => one.startsAt.getTime() - other.startsAt.getTime() || one.id.localeCompare(other.id));
  const found: AgendaConflict[] = [];
  ordered.forEach((session, at) => {
    const { id, startsAt, endsAt, roomId, seats, chosenBy, speakers } = session;
    if ((event.startsAt !== null && startsAt < event.startsAt) || (event.endsAt !== null && endsAt > event.endsAt)) found.push({ kind: 'OUTSIDE_EVENT', sessionIds: [id], speaker: null });
    const holds = roomId === null ? null : (capacity.get(roomId) ?? null);
    if (holds !== null && seats !== null && seats > holds) found.push({ kind: 'OVER_ROOM', sessionIds: [id], speaker: null });
    if (chosenBy > (sessionSeats(session, holds) ?? Infinity)) found.push({ kind: 'OVER_CHOSEN', sessionIds: [id], speaker: null });
    for (const other of ordered.slice(at + 1).filter((each) => overlap(session, each))) {
      const sessionIds = [id, other.id].sort();
      if (roomId !== null && roomId === other.roomId) found.push({ kind: 'ROOM_TWICE', sessionIds, speaker: null });
      for (const speaker of speakers) if (other.speakers.some((each) => isSamePerson(speaker, each))) found.push({ kind: 'SPEAKER_TWICE', sessionIds, speaker: speaker.name });
    }
  });
  return found;
}

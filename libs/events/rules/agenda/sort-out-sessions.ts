import { addressOf } from '@skills/identity/rules';
import { searched } from '../participants/desk-act';
import { dayOf } from './day-grid';

/** In place of a day: sessions that are not placed yet. In place of a room: those without one. */
export const NOT_PLACED = 'none';

/** Which sessions of a plan somebody looks at; null leaves all in. */
export interface SessionChoice {
  /** ISO 8601, or NOT_PLACED. */
  readonly day: string | null;
  readonly track: string | null;
  /** The id of a room, or NOT_PLACED. */
  readonly room: string | null;
  /** A part of the title, or of the name of a speaker. */
  readonly text: string | null;
}

/** What is known of a session where sessions are looked for. */
export interface SoughtSession {
  readonly title: string;
  readonly track?: string | null;
  readonly roomId?: string | null;
  readonly startsAt?: Date | string | null;
  readonly speakers: readonly { readonly name: string }[];
}

const MOST_SEARCHED = 100;
const MOST_NAMED = 60;

const named = (text: string | null): string | null => text?.trim().slice(0, MOST_NAMED) || null;

/** The choice that an address makes; what it does not understand it leaves out. */
export const sessionChoiceIn = (address: URLSearchParams): SessionChoice => {
  const day = address.get('day');
  return {
    day: day !== null && (day === NOT_PLACED || /^\d{4}-\d{2}-\d{2}$/.test(day)) ? day : null,
    track: named(address.get('track')),
    room: named(address.get('room')),
    text: address.get('q')?.trim().slice(0, MOST_SEARCHED) || null,
  };
};

/** The address that makes this choice, in a fixed order. */
export const sessionAddressOf = ({ day, track, room, text }: SessionChoice): URLSearchParams => addressOf({ day, track, room, q: text });

/** The days on which something is, ISO 8601, the first first. */
export const sessionDays = (sessions: readonly Pick<SoughtSession, 'startsAt'>[], timeZone: string): string[] =>
  [...new Set(sessions.flatMap(({ startsAt }) => (startsAt ? [dayOf(new Date(startsAt), timeZone)] : [])))].sort();

/** The sessions that a choice shows, in the order in which they came. */
export function sessionsShown<Session extends SoughtSession>(sessions: readonly Session[], { day, track, room, text }: SessionChoice, timeZone: string): Session[] {
  const wanted = searched(text ?? '');
  return sessions.filter(
    ({ title, startsAt, roomId, speakers, ...session }) =>
      (day === null || (startsAt ? dayOf(new Date(startsAt), timeZone) : NOT_PLACED) === day) &&
      (track === null || session.track === track) &&
      (room === null || (roomId ?? NOT_PLACED) === room) &&
      (wanted === '' || [title, ...speakers.map(({ name }) => name)].some((words) => searched(words).includes(wanted))),
  );
}

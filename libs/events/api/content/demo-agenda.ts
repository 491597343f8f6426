import type { EntityManager } from '@mikro-orm/postgresql';
import { uuidv7 } from 'uuidv7';
import { dayOf, momentAt, sessionSeats, type SessionKind } from '../../rules';
import { addSession } from '../agenda/add-session';
import { AgendaRoom } from '../agenda/agenda-room.entity';
import { AgendaVersion, PublishedSpeaker, type KeptSession } from '../agenda/agenda-version.entity';
import { place } from '../agenda/held-session';
import { CallForContributions } from '../call/call.entity';
import type { Event } from '../event/event.entity';

interface DemoSession {
  kind: SessionKind;
  title: string;
  description?: string;
  language?: string;
  track?: string;
  seats?: number;
  minutes: number;
  /** On the clock of the event; none for a session that still waits. */
  at?: string;
  room?: string;
  /** The room that the version before named. */
  roomBefore?: string;
  speakers?: { name: string; affiliation: string }[];
}

/** The agenda of an invented event, and its call. */
export interface DemoAgenda {
  rooms: { name: string; capacity: number }[];
  sessions: DemoSession[];
  call: { guidance: string; closesInDays: number };
}

const DAY = 24 * 3600 * 1000;

/** Gives an invented event an agenda in two versions, and an open call. */
export function sowAgenda(em: EntityManager, event: Event, { rooms, sessions, call }: DemoAgenda, now: Date): void {
  const day = dayOf(event.startsAt!, event.timeZone!);
  const made = rooms.map((room) => em.create(AgendaRoom, { id: uuidv7(), event, ...room }));
  em.persist([...made, em.create(CallForContributions, { event, guidance: call.guidance, closesAt: new Date(now.getTime() + call.closesInDays * DAY) })]);
  const sown = sessions.map(({ at, room, roomBefore, speakers = [], description = null, language = null, track = null, seats = null, ...said }) => {
    const session = addSession(em, event, { ...said, description, language, speakers: speakers.map((speaker) => ({ ...speaker, emailAddress: null, person: null })) });
    Object.assign(session, { track, seats });
    place(session, at ? momentAt(`${day}T${at}`, event.timeZone!) : null, made.find(({ name }) => name === room) ?? null);
    return { session, speakers, roomBefore };
  });
  const placed = sown.filter(({ session: { startsAt } }) => startsAt !== null).sort((one, other) => one.session.startsAt!.getTime() - other.session.startsAt!.getTime());
  for (const number of [1, 2]) {
    const kept = placed.map(({ session: { id, kind, title, description, language, track, seats, room, startsAt, endsAt }, roomBefore }): KeptSession => ({
      id, kind, title, description, language, track: track ?? null, seats: sessionSeats({ kind, seats: seats ?? null }, room?.capacity ?? null), room: (number === 1 && roomBefore) || (room?.name ?? null), startsAt: startsAt!.toISOString(), endsAt: endsAt!.toISOString(),
    }));
    const version = em.create(AgendaVersion, { id: uuidv7(), event, number, sessions: kept, publishedAt: new Date(now.getTime() - (2 - number) * DAY) });
    em.persist([version, ...placed.flatMap(({ session, speakers }) => speakers.map((speaker, position) => em.create(PublishedSpeaker, { id: uuidv7(), version, sessionId: session.id, position, ...speaker, emailAddress: null, person: null })))]);
  }
}

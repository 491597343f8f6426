import type { EntityManager } from '@mikro-orm/postgresql';
import type { Topic } from '@skills/identity/rules';
import { agendaConflicts, type AgendaConflict, type PlacedSession, type SessionKind } from '../../rules';
import { timesChosen, type TakenSeats } from './session-choices';

/** A session as those who look after the agenda see it. */
export interface DraftSession {
  readonly eventId: string;
  readonly id: string;
  readonly kind: SessionKind;
  readonly title: string;
  readonly description: string | null;
  readonly language: string | null;
  readonly minutes: number;
  readonly track: string | null;
  /** Those of the proposal that it came from; none otherwise. */
  readonly topics: readonly Topic[];
  readonly seats: number | null;
  readonly roomId: string | null;
  readonly room: string | null;
  /** How many people its room holds; null when that is not known, and without a room. */
  readonly roomHolds: number | null;
  readonly startsAt: string | null;
  readonly endsAt: string | null;
  readonly speakers: readonly { id: string; name: string; affiliation: string | null; about: string | null; url: string | null; emailAddress: string | null; addressHash: string | null; personId: string | null }[];
}

/** A room of an event. */
export interface DraftRoom {
  readonly eventId: string;
  readonly id: string;
  readonly name: string;
  readonly capacity: number | null;
}

const SESSIONS = `select s.event_id as "eventId", s.id, s.kind, s.title, s.description, s.language, s.minutes, s.track, coalesce((select to_json(p.topics) from session_proposal p where p.session_id = s.id), '[]'::json) as topics, s.seats, s.room_id as "roomId", r.name as room, r.capacity as "roomHolds", s.starts_at as "startsAt", s.ends_at as "endsAt",
    coalesce((select json_agg(json_build_object('id', k.id, 'name', k.name, 'affiliation', k.affiliation, 'about', k.about, 'url', k.url, 'emailAddress', k.email_address, 'addressHash', k.address_hash, 'personId', k.person_id) order by k.position) from session_speaker k where k.session_id = s.id), '[]'::json) as speakers
  from event_session s left join agenda_room r on r.id = s.room_id where s.event_id in (select json_array_elements_text(?::json)::uuid) order by s.starts_at nulls first, r.name, s.id`;
const ROOMS = `select event_id as "eventId", id, name, capacity from agenda_room where event_id in (select json_array_elements_text(?::json)::uuid) order by name, id`;

const rows = <Row extends object>(em: EntityManager, sql: string, eventIds: readonly string[]): Promise<Row[]> => em.getConnection().execute<Row[]>(sql, [JSON.stringify(eventIds)], 'all', em.getTransactionContext());

/** The sessions of events, those without a time first. */
export const draftSessions = async (em: EntityManager, eventIds: readonly string[]): Promise<DraftSession[]> =>
  (await rows<DraftSession>(em, SESSIONS, eventIds)).map((row) => ({ ...row, startsAt: row.startsAt && new Date(row.startsAt).toISOString(), endsAt: row.endsAt && new Date(row.endsAt).toISOString() }));

/** The rooms of events, by name. */
export const draftRooms = (em: EntityManager, eventIds: readonly string[]): Promise<DraftRoom[]> => rows<DraftRoom>(em, ROOMS, eventIds);

/** What does not go together in the agenda of an event as it stands, given how many chose each session. */
export const conflictsOf = (sessions: readonly DraftSession[], rooms: readonly DraftRoom[], event: { readonly startsAt: Date | null; readonly endsAt: Date | null }, taken: readonly TakenSeats[]): AgendaConflict[] =>
  agendaConflicts(
    sessions.flatMap((session): PlacedSession[] => (session.startsAt && session.endsAt ? [{ ...session, startsAt: new Date(session.startsAt), endsAt: new Date(session.endsAt), chosenBy: timesChosen(taken, session.id) }] : [])),
    rooms,
    event,
  );

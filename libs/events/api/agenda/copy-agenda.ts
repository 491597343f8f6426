import { SERVER_LANGUAGES, type Context } from '@skills/platform/graph';
import { idOf } from '@skills/platform/database';
import { uuidv7 } from 'uuidv7';
import { movedWithEvent } from '../../rules';
import { SessionProposal } from '../call/proposal.entity';
import type { Event } from '../event/event.entity';
import { addSession } from './add-session';
import { AgendaRoom } from './agenda-room.entity';
import { place } from './held-session';
import { EventSession } from './session.entity';

/** Copies rooms and sessions to another event, at the same hours of its place; where either has no time yet, the sessions wait to be placed. Who speaks is not copied, and what somebody proposed neither: of its session the place is left, under the name of its kind. */
export async function copyAgenda({ em, request }: Context, source: Event, event: Event): Promise<void> {
  const [rooms, sessions] = [await em.find(AgendaRoom, { event: source.id }, { orderBy: { id: 'asc' } }), await em.find(EventSession, { event: source.id }, { orderBy: { id: 'asc' } })];
  const roomFor = new Map(rooms.map(({ id, name, capacity }) => [id, em.create(AgendaRoom, { id: uuidv7(), event, name, capacity })]));
  em.persist([...roomFor.values()]);
  const proposed = new Set((await em.find(SessionProposal, { event: source.id, session: { $ne: null } })).map(({ session }) => idOf(session!)));
  const written = SERVER_LANGUAGES.find((each) => each === event.textLanguage);
  for (const { id, kind, title, description, language, minutes, seats, track, room, startsAt, endsAt } of sessions) {
    const said = proposed.has(id) ? { title: request.translate(`events.agenda.kind.${kind}`, {}, written), description: null, language: null } : { title, description, language };
    const session = addSession(em, event, { kind, ...said, minutes, speakers: [] });
    const isPlaced = startsAt !== null && endsAt !== null && source.startsAt !== null && event.startsAt !== null;
    const moved = isPlaced ? movedWithEvent({ startsAt, endsAt }, { startsAt: source.startsAt!, timeZone: source.timeZone }, { startsAt: event.startsAt!, timeZone: event.timeZone }) : null;
    Object.assign(session, { seats: seats ?? null, track: track ?? null });
    place(session, moved?.startsAt ?? null, moved && room ? (roomFor.get(idOf(room)) ?? null) : null);
  }
}

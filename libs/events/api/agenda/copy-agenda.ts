import type { Context } from '@skills/platform/graph';
import { idOf } from '@skills/platform/database';
import { uuidv7 } from 'uuidv7';
import { movedWithEvent } from '../../rules';
import type { Event } from '../event/event.entity';
import { addSession } from './add-session';
import { AgendaRoom } from './agenda-room.entity';
import { place } from './held-session';
import { EventSession } from './session.entity';

/** Copies rooms and sessions to another event, at the same hours of its place; where either has no time yet, the sessions wait to be placed. Who speaks is not copied. */
export async function copyAgenda({ em }: Context, source: Event, event: Event): Promise<void> {
  const [rooms, sessions] = [await em.find(AgendaRoom, { event: source.id }, { orderBy: { id: 'asc' } }), await em.find(EventSession, { event: source.id }, { orderBy: { id: 'asc' } })];
  const roomFor = new Map(rooms.map(({ id, name, capacity }) => [id, em.create(AgendaRoom, { id: uuidv7(), event, name, capacity })]));
  em.persist([...roomFor.values()]);
  for (const { kind, title, description, language, minutes, seats, track, room, startsAt, endsAt } of sessions) {
    const session = addSession(em, event, { kind, title, description, language, minutes, speakers: [] });
    const isPlaced = startsAt !== null && endsAt !== null && source.startsAt !== null && event.startsAt !== null;
    const moved = isPlaced ? movedWithEvent({ startsAt, endsAt }, { startsAt: source.startsAt!, timeZone: source.timeZone }, { startsAt: event.startsAt!, timeZone: event.timeZone }) : null;
    Object.assign(session, { seats: seats ?? null, track: track ?? null });
    place(session, moved?.startsAt ?? null, moved && room ? (roomFor.get(idOf(room)) ?? null) : null);
  }
}

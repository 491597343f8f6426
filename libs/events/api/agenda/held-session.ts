import { findById, idOf } from '@skills/platform/database';
import { refuse, type Context } from '@skills/platform/graph';
import { mayManageAgenda } from '../event/event.policy';
import { HeldBook } from '../seats/held-book';
import { AgendaRoom } from './agenda-room.entity';
import { EventSession } from './session.entity';

/** The book of an event, held until commit, for somebody who looks after its agenda; refused as absent to others. */
export async function agendaBook(context: Context, eventId: string): Promise<HeldBook> {
  const book = await HeldBook.holdFor(context, eventId);
  context.ask(mayManageAgenda, book.event);
  // A draft without a day is kept from the last time that somebody went on with it.
  if (book.event.standing === 'DRAFT') book.event.changedAt = context.clock();
  return book;
}

/** A session, with its event's book held until commit; refused as absent to who does not look after its agenda. */
export async function heldSession(context: Context, sessionId: string): Promise<EventSession> {
  const session = (await findById(context.em, EventSession, sessionId)) ?? refuse('NOT_FOUND');
  const { event } = await agendaBook(context, idOf(session.event));
  await context.em.refresh(session);
  session.event = event;
  return session;
}

/** A room of an event; null for none, refused when it is of no or another event. */
export async function roomOf({ em }: Context, eventId: string, roomId: string | null | undefined): Promise<AgendaRoom | null> {
  if (!roomId) return null;
  const room = await findById(em, AgendaRoom, roomId);
  return room && idOf(room.event) === eventId ? room : refuse('ROOM_UNKNOWN', ['roomId']);
}

/** Gives a session its time, or takes it away. */
export function place(session: EventSession, startsAt: Date | null, room: AgendaRoom | null): void {
  Object.assign(session, { startsAt, endsAt: startsAt && new Date(startsAt.getTime() + session.minutes * 60_000), room });
}

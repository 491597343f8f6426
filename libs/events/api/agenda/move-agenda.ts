import type { Context } from '@skills/platform/graph';
import { uuidv7 } from 'uuidv7';
import { movedWithEvent, type Beginning } from '../../rules';
import type { Event } from '../event/event.entity';
import { AgendaVersion, PublishedSpeaker } from './agenda-version.entity';
import { EventSession } from './session.entity';

/**
 * Moves the agenda of an event with it: what is planned, and, as another version, what was published last. What was planned since and is not published stays unpublished.
 * Whoever calls it holds the event's book.
 */
export async function moveAgenda({ em, clock }: Context, event: Event, from: Beginning, to: Beginning): Promise<void> {
  for (const session of await em.find(EventSession, { event: event.id, startsAt: { $ne: null } })) Object.assign(session, movedWithEvent({ startsAt: session.startsAt!, endsAt: session.endsAt! }, from, to));
  const [last] = await em.find(AgendaVersion, { event: event.id }, { orderBy: { number: 'desc' }, limit: 1 });
  const sessions = last?.sessions.map((session) => {
    const { startsAt, endsAt } = movedWithEvent({ startsAt: new Date(session.startsAt), endsAt: new Date(session.endsAt) }, from, to);
    return { ...session, startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() };
  });
  if (!last || !sessions?.some(({ startsAt }, at) => startsAt !== last.sessions[at]!.startsAt)) return;
  const version = em.create(AgendaVersion, { id: uuidv7(), event, number: last.number + 1, sessions, publishedAt: clock() });
  const speakers = await em.find(PublishedSpeaker, { version: last.id });
  em.persist([version, ...speakers.map(({ sessionId, position, name, affiliation, about, url, emailAddress, addressHash, person }) => em.create(PublishedSpeaker, { id: uuidv7(), version, sessionId, position, name, affiliation, about, url, emailAddress, addressHash, person }))]);
}

import type { EntityManager } from '@mikro-orm/postgresql';
import type { Person } from '@skills/identity/api';
import { uuidv7 } from 'uuidv7';
import type { SessionKind } from '../../rules';
import type { Event } from '../event/event.entity';
import { SessionSpeaker } from './session-speaker.entity';
import { EventSession } from './session.entity';

/** What a session is begun with. */
export interface NewSession {
  kind: SessionKind;
  title: string;
  description: string | null;
  /** BCP 47. */
  language: string | null;
  minutes: number;
  speakers: readonly { name: string; affiliation: string | null; emailAddress: string | null; person: Person | null; toldAt?: Date | null }[];
}

/** Begins a session of an event, to be placed into the agenda. Whoever calls it holds the event's book. */
export function addSession(em: EntityManager, event: Event, { speakers, ...content }: NewSession, id: string = uuidv7()): EventSession {
  const session = em.create(EventSession, { id, event, ...content, startsAt: null, endsAt: null });
  em.persist(session);
  speakers.forEach((speaker, position) => em.persist(em.create(SessionSpeaker, { id: uuidv7(), session, position, toldAt: null, ...speaker })));
  return session;
}

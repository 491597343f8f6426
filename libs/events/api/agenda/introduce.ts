import type { EntityManager } from '@mikro-orm/postgresql';
import { mailboxHash } from '../call/named-speakers';
import type { Event } from '../event/event.entity';
import { SessionSpeaker } from './session-speaker.entity';

/** What a programme says of a speaker besides the name; absent where it stays as it is. */
export interface Introduction {
  readonly about?: string | null;
  readonly url?: string | null;
}

/** Writes what is said of a mailbox into all sessions of an event that name it; a new one of them takes over what the others say. How many there are. It is public once the agenda is published again. */
export async function introduce(em: EntityManager, event: Pick<Event, 'id'>, mailbox: string, said: Introduction): Promise<number> {
  await em.flush();
  const named = (await em.find(SessionSpeaker, { session: { event: event.id } }, { orderBy: { id: 'asc' } })).filter(({ emailAddress, addressHash }) => (emailAddress === null ? addressHash : mailboxHash(emailAddress)) === mailbox);
  const known: Introduction = { about: named.find(({ about }) => about)?.about ?? null, url: named.find(({ url }) => url)?.url ?? null };
  for (const speaker of named) Object.assign(speaker, known, said);
  return named.length;
}

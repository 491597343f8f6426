import { EventEmitter } from 'node:events';
import type { EntityManager } from '@mikro-orm/postgresql';
import { uuidv7 } from 'uuidv7';
import type { Announcement, AnnouncementListener } from '../graph/announcement';

/** Tells the deliverer of this process that something was committed. */
export const committed = new EventEmitter();
const listenersByTopic = new Map<string, string[]>();

/** Says which listeners an announcement is written for; called once by whoever composes the modules. */
export function registerListeners(listeners: readonly AnnouncementListener[]): void {
  listenersByTopic.clear();
  for (const { topic, name } of listeners) listenersByTopic.set(topic, [...(listenersByTopic.get(topic) ?? []), name]);
}

/** Tells this process's deliverer that something was committed. */
export const deliverSoon = (): void => void committed.emit('committed');

/** Writes announcements and one delivery for each listener, in the transaction of the act; one statement however many there are. */
export async function writeAnnouncements(em: EntityManager, announcements: readonly Announcement[], now: Date): Promise<void> {
  const heard = announcements.map((announcement) => ({ id: uuidv7(), ...announcement, listeners: listenersByTopic.get(announcement.topic) ?? [] })).filter(({ listeners }) => listeners.length > 0);
  if (heard.length === 0) return;
  const rows = heard.map(({ id, topic, payload, expiresAt }) => ({ id, topic, payload, expires_at: expiresAt ?? null }));
  const deliveries = heard.flatMap(({ id, listeners, isForMany }) => listeners.map((listener) => ({ id: uuidv7(), announcement_id: id, listener, is_for_many: isForMany ?? false })));
  await em.getConnection().execute(
    `with written as (
       insert into announcement (id, topic, payload, announced_at, expires_at)
       select id, topic, payload, ?::timestamptz, expires_at from jsonb_to_recordset(?::jsonb) as a (id uuid, topic text, payload jsonb, expires_at timestamptz)
     )
     insert into delivery (id, announcement_id, listener, is_for_many, attempts, due_at)
     select id, announcement_id, listener, is_for_many, 0, ?::timestamptz from jsonb_to_recordset(?::jsonb) as d (id uuid, announcement_id uuid, listener text, is_for_many boolean)`,
    [now, JSON.stringify(rows), now, JSON.stringify(deliveries)],
    'run',
    em.getTransactionContext(),
  );
}

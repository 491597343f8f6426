import type { Context } from '@skills/platform/graph';
import type { Event } from '../event/event.entity';
import type { WrittenTo } from './event-message-input';
import { askForSessions } from './message-sessions';
import type { Meant } from './recipients';

// Who was not told yet that they are named hears that first, and by another mail.
const SPEAK = `select lower(k.email_address) as address, k.name, k.email_address is not null and k.told_at is not null as "isReachable" from session_speaker k join event_session s on s.id = k.session_id
  where s.event_id = ? and (?::json is null or s.id in (select json_array_elements_text(?::json)::uuid)) order by k.id`;

/** The mailboxes of those who speak at an event, or in these of its sessions, each once; who has no address there, or was not told yet that they are named, cannot be written to. */
export async function speakersFor({ em }: Context, event: Event, { sessionIds }: WrittenTo): Promise<Meant> {
  if (sessionIds) await askForSessions(em, event, sessionIds);
  const ids = sessionIds && JSON.stringify(sessionIds);
  const rows = await em.getConnection().execute<{ address: string | null; name: string; isReachable: boolean }[]>(SPEAK, [event.id, ids, ids], 'all', em.getTransactionContext());
  const addresses = new Set(rows.flatMap(({ address, isReachable }) => (isReachable && address !== null ? [address] : [])));
  const others = new Set(rows.flatMap(({ address, name }) => (address !== null && addresses.has(address) ? [] : [address ?? name])));
  return { reached: [...addresses].map((address) => ({ address, registrationId: null })), unreachable: others.size };
}

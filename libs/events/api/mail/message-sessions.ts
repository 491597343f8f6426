import type { EntityManager } from '@mikro-orm/postgresql';
import { isUuid } from '@skills/platform/database';
import { refuse } from '@skills/platform/graph';
import type { Event } from '../event/event.entity';

// Also what was published and is not planned any more: people chose it.
const KNOWN = `select id::text from event_session where event_id = ?
  union select s.value ->> 'id' from (select sessions from agenda_version where event_id = ? order by number desc limit 1) v, jsonb_array_elements(v.sessions) s`;

/** Refuses sessions that are not of an event, planned or published, like absent ones. */
export async function askForSessions(em: EntityManager, event: Event, sessionIds: readonly string[]): Promise<void> {
  const rows = await em.getConnection().execute<{ id: string }[]>(KNOWN, [event.id, event.id], 'all', em.getTransactionContext());
  const known = new Set(rows.map(({ id }) => id));
  if (!sessionIds.every((id) => isUuid(id) && known.has(id.toLowerCase()))) refuse('NOT_FOUND', ['message', 'sessionIds']);
}

import type { EntityManager } from '@mikro-orm/postgresql';
import { isUuid } from '@skills/platform/database';
import { contentOf, type FitAnswer, type SentAnswer } from './judge-answers';

/** The content of those of the sent ids that this response has stored already, by id. */
export async function knownEvents(em: EntityManager, responseId: string, sent: readonly SentAnswer[]): Promise<Map<string, string>> {
  const ids = sent.map(({ id }) => id).filter(isUuid);
  const rows = await em.getConnection().execute<(Pick<SentAnswer, 'id' | 'state' | 'value' | 'revision'> & { item_code: string })[]>(
    'select id, item_code, revision, state, value from answer_event where response_id = ? and id = any(?::uuid[])',
    [responseId, `{${ids.join(',')}}`],
    'all',
    em.getTransactionContext(),
  );
  return new Map(rows.map(({ item_code: itemCode, ...row }) => [row.id, contentOf({ ...row, itemCode })]));
}

/**
 * Adds the events in one statement and tells how many of them were new. An id that another request is storing at the same
 * moment is waited for, then skipped.
 */
export async function storeEvents(em: EntityManager, responseId: string, events: readonly FitAnswer[], receivedAt: Date): Promise<number> {
  if (events.length === 0) return 0;
  const added = await em.getConnection().execute<{ id: string }[]>(
    `insert into answer_event (response_id, id, item_code, revision, state, value, answered_at, received_at)
     select ?::uuid, id, "itemCode", revision, state, nullif(value, 'null'::jsonb), "answeredAt", ?::timestamptz
     from jsonb_to_recordset(?::jsonb) as e(id uuid, "itemCode" text, revision int, state text, value jsonb, "answeredAt" timestamptz)
     order by id
     on conflict (response_id, id) do nothing returning id`,
    [responseId, receivedAt, JSON.stringify(events)],
    'all',
    em.getTransactionContext(),
  );
  return added.length;
}

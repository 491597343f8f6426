import type { EntityManager } from '@mikro-orm/postgresql';
import type { AnswerEvent } from '../../rules';

/** An answer event as it is stored. */
export type StoredAnswer = AnswerEvent & {
  /** Whether it was carried over from an earlier response and not given in this one. */
  copied: boolean;
};

/** The answer events that count in these responses, one for each item answered, in one statement whatever their number. */
export async function effectiveEventsOf(em: EntityManager, responseIds: readonly string[]): Promise<Map<string, StoredAnswer[]>> {
  const byResponse = new Map<string, StoredAnswer[]>(responseIds.map((id) => [id, []]));
  if (responseIds.length === 0) return byResponse;
  const rows = await em.getConnection().execute<(StoredAnswer & { responseId: string })[]>(
    `select distinct on (response_id, item_code) response_id as "responseId", id, item_code as "itemCode", revision, state, value, answered_at as "answeredAt", copied
     from answer_event where response_id = any(?::uuid[]) order by response_id, item_code, revision desc, id desc`,
    [`{${responseIds.join(',')}}`],
    'all',
    em.getTransactionContext(),
  );
  for (const { responseId, ...event } of rows) byResponse.get(responseId)?.push(event);
  return byResponse;
}

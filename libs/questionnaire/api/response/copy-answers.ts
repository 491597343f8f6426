import type { EntityManager } from '@mikro-orm/postgresql';
import { uuidv7 } from 'uuidv7';
import type { AnswerEvent } from '../../rules';

/**
 * Adds answers of an earlier response to a new one, marked as copied, with the time at which they were given; in one statement.
 * The caller has seen to it that each fits its item in the new response's version.
 */
export async function copyAnswers(em: EntityManager, responseId: string, answers: readonly Omit<AnswerEvent, 'id' | 'revision'>[], receivedAt: Date): Promise<void> {
  if (answers.length === 0) return;
  await em.getConnection().execute(
    `insert into answer_event (response_id, id, item_code, revision, state, value, answered_at, received_at, copied)
     select ?::uuid, id, "itemCode", 1, state, nullif(value, 'null'::jsonb), "answeredAt", ?::timestamptz, true
     from jsonb_to_recordset(?::jsonb) as e(id uuid, "itemCode" text, state text, value jsonb, "answeredAt" timestamptz)`,
    [responseId, receivedAt, JSON.stringify(answers.map(({ itemCode, state, value, answeredAt }) => ({ id: uuidv7(), itemCode, state, value, answeredAt })))],
    'run',
    em.getTransactionContext(),
  );
}

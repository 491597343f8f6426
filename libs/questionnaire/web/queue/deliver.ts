import { supersedes, type AnswerEvent } from '../../rules';
import type { AnswerStore, KeptAnswer, Refusal } from './kept-answer';

/** How many answers go in one request. */
export const LARGEST_BATCH = 50;

/** What the server says to a batch. An id in neither list is not settled and will be sent again. */
export type SendResult = {
  /** Ids that are safe on the server, whether they arrived now or before. */
  acceptedIds: readonly string[];
  /** Answers refused for good. */
  rejected: readonly (Refusal & { id: string })[];
};

/**
 * Brings answers of one response to the server. Rejecting means that nothing is known: the same answers, with the same
 * ids, will be sent again. What can never succeed is to be returned as `rejected`.
 */
export type SendAnswers = (responseId: string, events: readonly AnswerEvent[]) => Promise<SendResult>;

const batchOf = (kept: readonly KeptAnswer[], passedOver: ReadonlySet<string>): KeptAnswer[] => {
  const waiting = kept.filter((answer) => answer.refusal === null && !passedOver.has(answer.responseId));
  return waiting.filter(({ responseId }) => responseId === waiting[0]?.responseId).slice(0, LARGEST_BATCH);
};

/** Refused answers to items of which a newer answer has just been taken: nobody needs to see them any more. */
const outdated = (kept: readonly KeptAnswer[], accepted: readonly KeptAnswer[]): string[] =>
  kept
    .filter(({ refusal, responseId, event }) =>
      refusal !== null && accepted.some((other) => other.responseId === responseId && other.event.itemCode === event.itemCode && supersedes(other.event, event)),
    )
    .map(({ event }) => event.id);

/**
 * Sends what `store` holds, batch after batch, until nothing waits or every response has failed once. Answers are let
 * go of only after the server has named their ids. Resolves to whether everything waiting was settled.
 */
export const deliver = async (store: AnswerStore, send: SendAnswers, onSettled: (accepted: readonly KeptAnswer[]) => Promise<void>): Promise<boolean> => {
  const failed = new Set<string>();
  for (;;) {
    const kept = await store.all();
    const batch = batchOf(kept, failed);
    const [first] = batch;
    if (first === undefined) return failed.size === 0;
    try {
      const { acceptedIds, rejected } = await send(first.responseId, batch.map(({ event }) => event));
      const accepted = batch.filter(({ event }) => acceptedIds.includes(event.id));
      const refused = batch.flatMap((answer) => {
        const refusal = rejected.find(({ id }) => id === answer.event.id);
        return refusal === undefined || accepted.includes(answer) ? [] : [{ ...answer, refusal: { code: refusal.code, message: refusal.message } }];
      });
      if (accepted.length + refused.length < batch.length) failed.add(first.responseId);
      if (refused.length > 0) {
        // A person may have erased them from the device meanwhile: they must not come back.
        const still = new Set((await store.all()).map(({ event }) => event.id));
        await store.put(refused.filter(({ event }) => still.has(event.id)));
      }
      if (accepted.length > 0) await store.remove([...accepted.map(({ event }) => event.id), ...outdated(kept, accepted)]);
      await onSettled(accepted);
    } catch {
      failed.add(first.responseId);
    }
  }
};

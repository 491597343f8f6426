import type { AnswerEvent } from '../rules';
import type { SendResult } from '../web/queue/deliver';

/** A server in memory that takes answers as the real one does. */
export type AnswerServer = {
  /** Takes a batch: a known id is accepted again and changes nothing. */
  submit(responseId: string, events: readonly AnswerEvent[]): Promise<SendResult>;
  /** Every row written, in the order of arrival. */
  rows: readonly (AnswerEvent & { responseId: string })[];
};

/** Makes a server that refuses the answers to `refusedItems`. */
export const answerServer = (refusedItems: readonly string[] = []): AnswerServer => {
  const rows: (AnswerEvent & { responseId: string })[] = [];
  const ids = new Set<string>();
  return {
    rows,
    async submit(responseId, events) {
      const refused = events.filter(({ itemCode }) => refusedItems.includes(itemCode));
      const accepted = events.filter((event) => !refused.includes(event));
      for (const event of accepted) {
        if (ids.has(event.id)) continue;
        ids.add(event.id);
        rows.push({ ...event, responseId });
      }
      return { acceptedIds: accepted.map(({ id }) => id), rejected: refused.map(({ id }) => ({ id, code: 'ITEM_UNKNOWN', message: 'This question does not exist.' })) };
    },
  };
};

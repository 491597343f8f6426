import { useCallback, useContext, useSyncExternalStore } from 'react';
import type { Answer, AnswerEvent } from '../../rules';
import type { AnswerQueue } from './answer-queue';
import { AnswerQueueContext } from './answer-queue-context';
import { newAnswerEvent } from './new-answer-event';
import type { QueueSnapshot } from './queue-snapshot';

/** What a screen sees of one response's answers, and how it gives one. */
export type AnswersOnTheirWay = QueueSnapshot & {
  /**
   * Gives an answer; resolves to its event once it is safe on this device. `onServer`: the answers that the server
   * had when the page was opened, so that the new one counts as newer.
   */
  give(itemCode: string, answer: Answer, onServer: Iterable<Pick<AnswerEvent, 'id' | 'itemCode' | 'revision'>>): Promise<AnswerEvent>;
  /** Tries to send now instead of waiting for the next attempt. */
  retry(): void;
  /** Takes a refused answer out of sight. */
  dismiss: AnswerQueue['dismiss'];
};

/** The answers of one response on this device; renders again at each change. Throws outside an `AnswerQueueContext`. */
export const useAnswerQueue = (responseId: string): AnswersOnTheirWay => {
  const queue = useContext(AnswerQueueContext);
  if (queue === null) throw new Error('Provide an AnswerQueueContext above this component.');
  const snapshot = useSyncExternalStore(
    queue.subscribe,
    useCallback(() => queue.snapshot(responseId), [queue, responseId]),
  );
  const give = useCallback<AnswersOnTheirWay['give']>(
    async (itemCode, answer, onServer) => {
      const known = [...onServer, ...queue.snapshot(responseId).entries.map(({ event }) => event)];
      const event = newAnswerEvent(itemCode, answer, known, new Date());
      await queue.enqueue(responseId, event);
      return event;
    },
    [queue, responseId],
  );
  const retry = useCallback(() => void queue.flush(), [queue]);
  return { ...snapshot, give, retry, dismiss: queue.dismiss };
};

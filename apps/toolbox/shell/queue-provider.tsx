import type { ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { AnswerQueueContext, browserSurroundings, createAnswerQueue, sendAnswers, shelteredStore, type AnswerQueue } from '@skills/questionnaire/web';
import { useState, type ReactNode } from 'react';

// It outlives the toolbox's screens: whoever goes on to another part of the site has their answers sent all the same.
const queues = new WeakMap<ApolloClient, AnswerQueue>();

const queueOf = (client: ApolloClient): AnswerQueue => {
  const queue = queues.get(client) ?? createAnswerQueue(shelteredStore(), sendAnswers(client), browserSurroundings());
  queues.set(client, queue);
  return queue;
};

/** One queue for the page: answers of earlier visits that still wait here are sent as soon as the toolbox opens. */
export function QueueProvider({ children }: { children: ReactNode }) {
  const client = useApolloClient();
  const [queue] = useState(() => queueOf(client));
  return <AnswerQueueContext value={queue}>{children}</AnswerQueueContext>;
}

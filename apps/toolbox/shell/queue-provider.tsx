import { useApolloClient } from '@apollo/client/react';
import { AnswerQueueContext, browserSurroundings, createAnswerQueue, sendAnswers, shelteredStore, type AnswerQueue } from '@skills/questionnaire/web';
import { useEffect, useState, type ReactNode } from 'react';

/** One queue for the app: answers of earlier visits that still wait here are sent as soon as the toolbox opens. */
export function QueueProvider({ children }: { children: ReactNode }) {
  const client = useApolloClient();
  const [queue, setQueue] = useState<AnswerQueue | null>(null);
  useEffect(() => {
    const made = createAnswerQueue(shelteredStore(), sendAnswers(client), browserSurroundings());
    setQueue(made);
    return () => made.stop();
  }, [client]);
  if (queue === null) return null;
  return <AnswerQueueContext value={queue}>{children}</AnswerQueueContext>;
}

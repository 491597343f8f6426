import { graphql } from '@skills/schema';
import type { GivenAnswersFragment } from '@skills/schema/documents';
import { useMemo, useState } from 'react';
import { answersOf, type Answer, type Answers, type QuestionnaireDocument } from '../../rules';
import { useAnswerQueue, type AnswersOnTheirWay } from '../queue';

/** The answers that the server had when the page was opened. */
export const GIVEN_ANSWERS = graphql(`
  fragment GivenAnswers on Response {
    id
    answers {
      id
      itemCode
      revision
      state
      value
      answeredAt
      copied
    }
  }
`);

/** Answers known to the server. */
export type GivenAnswers = GivenAnswersFragment;

/** The answers that count, and how to give one. */
export interface UsedAnswers {
  answers: Answers;
  /** By item code, when an answer was given that was carried over from an earlier response and not given anew since. */
  carried: ReadonlyMap<string, string>;
  queue: AnswersOnTheirWay;
  give: (itemCode: string, answer: Answer) => void;
}

/**
 * Joins what the server knew with what this device has given since: the newest change of each item counts. A choice shows at
 * once; that it is kept is said by the queue.
 */
export const useAnswers = (document: Pick<QuestionnaireDocument, 'sections'>, { id, answers: onServer }: GivenAnswers): UsedAnswers => {
  const queue = useAnswerQueue(id);
  const [justGiven, setJustGiven] = useState<Answers>(new Map());
  const kept = useMemo(() => answersOf(document, [...onServer, ...queue.entries.map(({ event }) => event)]), [document, onServer, queue.entries]);
  const answers = useMemo(() => new Map([...kept, ...justGiven]), [kept, justGiven]);
  const carried = useMemo(
    () => new Map(onServer.flatMap(({ itemCode, copied, answeredAt }) => (copied && !queue.items.has(itemCode) && !justGiven.has(itemCode) ? [[itemCode, answeredAt]] : []))),
    [onServer, queue.items, justGiven],
  );
  const give = (itemCode: string, answer: Answer): void => {
    setJustGiven((before) => new Map(before).set(itemCode, answer));
    void queue.give(itemCode, answer, onServer).then(() =>
      setJustGiven((before) => (before.get(itemCode) === answer ? new Map([...before].filter(([code]) => code !== itemCode)) : before)),
    );
  };
  return { answers, carried, queue, give };
};

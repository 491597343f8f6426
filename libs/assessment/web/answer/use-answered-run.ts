import { useQuery } from '@apollo/client/react';
import { useText } from '@skills/platform/i18n';
import { useOnline } from '@skills/platform/web';
import { graphql } from '@skills/schema';
import { useEffect, useMemo, useRef } from 'react';
import { forgetKeptRun, keptRun, type AnsweredRun } from './kept-run';

const ANSWER_RUN = graphql(`
  query AnswerRun($id: ID!, $language: String) {
    run(id: $id) {
      id
      completedAt
      questionnaire(language: $language) {
        code
        version
        ...AskedQuestionnaire
      }
      earlierAnswers(language: $language) {
        itemCode
        comparability
        question
        state
        answer
        language
        note
        answeredAt
      }
      respondent {
        id
        role
        response {
          ...GivenAnswers
          id
        }
      }
    }
  }
`);

/** The run to be answered, as far as it can be had. */
export interface AnsweredRunState {
  /** Null when there is none for this browser, or none yet. */
  run: AnsweredRun | null;
  loading: boolean;
  error: unknown;
  retry: () => void;
}

/** The run from the server, else the copy that this browser has kept; asks again when the network is back. */
export const useAnsweredRun = (id: string): AnsweredRunState => {
  const { language } = useText('assessment');
  const isOnline = useOnline();
  const { data, previousData, loading, error, refetch } = useQuery(ANSWER_RUN, {
    variables: { id, language },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const kept = useMemo(() => keptRun(id), [id]);
  const before = previousData?.run?.id === id ? previousData.run : null;
  const isRefused = data?.run === null;

  useEffect(() => {
    if (isRefused) forgetKeptRun();
  }, [isRefused]);

  const retry = (): void => void refetch().catch(() => undefined);
  const isMissing = error !== undefined && data === undefined;
  const wasOffline = useRef(false);
  // Only the network's return asks again by itself; a failure while it is there is for the person to decide.
  useEffect(() => {
    if (isOnline && wasOffline.current && isMissing) void refetch().catch(() => undefined);
    wasOffline.current = !isOnline;
  }, [isOnline, isMissing, refetch]);

  return { run: data ? data.run ?? null : (before ?? kept), loading, error, retry };
};

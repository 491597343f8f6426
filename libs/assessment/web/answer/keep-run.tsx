import { useApolloClient } from '@apollo/client/react';
import { effectiveAnswers } from '@skills/questionnaire/rules';
import { GIVEN_ANSWERS, useAnswerQueue } from '@skills/questionnaire/web';
import { readFragment, type FragmentType } from '@skills/schema';
import { useEffect } from 'react';
import { forgetKeptRun, keepRun, type AnsweredRun } from './kept-run';

/** Keeps the run on this device together with all that was answered since it was fetched. Shows nothing. */
export function KeepRun({ run, response }: { run: AnsweredRun; response: FragmentType<typeof GIVEN_ANSWERS> }) {
  const client = useApolloClient();
  const given = readFragment(GIVEN_ANSWERS, response);
  const { entries } = useAnswerQueue(given.id);

  useEffect(() => {
    if (!run.respondent?.response) return;
    const since = entries.filter(({ state }) => state !== 'failed').map(({ event }) => ({ ...event, copied: false }));
    const answers = [...effectiveAnswers([...given.answers, ...since]).values()];
    keepRun({ ...run, respondent: { ...run.respondent, response: { ...run.respondent.response, ...given, answers } } as AnsweredRun['respondent'] });
  }, [run, given, entries]);

  // The client forgets what it fetched when another person signs in, or this one signs out.
  useEffect(() => client.onResetStore(() => Promise.resolve(forgetKeptRun())), [client]);

  return null;
}

import { useApolloClient } from '@apollo/client/react';
import { effectiveAnswers } from '@skills/questionnaire/rules';
import { GIVEN_ANSWERS, useAnswerQueue } from '@skills/questionnaire/web';
import { readFragment } from '@skills/schema';
import { useEffect } from 'react';
import type { Answered } from './answered';
import { forgetCopy, keepCopy, keptCopy } from './kept-copy';

/** Keeps what is answered on this device, together with all that was answered since it was fetched, until it is finished. Shows nothing. */
export function KeepCopy({ answered }: { answered: Answered }) {
  const client = useApolloClient();
  const given = readFragment(GIVEN_ANSWERS, answered.response);
  const { entries } = useAnswerQueue(given.id);

  useEffect(() => {
    // Whoever comes to this device after it was handed in must not find it here, also when it was looked at once more.
    if (answered.isFinished) {
      if (keptCopy(answered)) forgetCopy();
      return;
    }
    const since = entries.filter(({ state }) => state !== 'failed').map(({ event }) => ({ ...event, copied: false }));
    const answers = [...effectiveAnswers([...given.answers, ...since]).values()];
    keepCopy({ ...answered, response: { ...answered.response, ...given, answers } as Answered['response'] });
  }, [answered, given, entries]);

  // The client forgets what it fetched when another person signs in, or this one signs out.
  useEffect(() => client.onResetStore(() => Promise.resolve(forgetCopy())), [client]);

  return null;
}

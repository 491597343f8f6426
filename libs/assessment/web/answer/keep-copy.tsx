import { useApolloClient } from '@apollo/client/react';
import { effectiveAnswers } from '@skills/questionnaire/rules';
import { GIVEN_ANSWERS, useAnswerQueue } from '@skills/questionnaire/web';
import { readFragment } from '@skills/schema';
import { useEffect, useRef } from 'react';
import type { Answered } from './answered';
import { forgetCopies, forgetCopy, keepCopy, keptCopy } from './kept-copy';

/** Keeps what is answered on this device, together with all that was answered since it was fetched, until it is finished. Shows nothing. */
export function KeepCopy({ answered }: { answered: Answered }) {
  const client = useApolloClient();
  const given = readFragment(GIVEN_ANSWERS, answered.response);
  const { entries } = useAnswerQueue(given.id);
  const isKept = useRef(false);

  useEffect(() => {
    // Whoever comes to this device after it was handed in must not find it here, also when it was looked at once more.
    if (answered.isFinished) return forgetCopy(answered);
    // Another tab has let go of it: it has been sent, or somebody else has signed in.
    if (isKept.current && !keptCopy(answered)) return;
    const since = entries.filter(({ state }) => state !== 'failed').map(({ event }) => ({ ...event, copied: false }));
    const answers = [...effectiveAnswers([...given.answers, ...since]).values()];
    isKept.current = keepCopy({ ...answered, response: { ...answered.response, ...given, answers } as Answered['response'] });
  }, [answered, given, entries]);

  // The client forgets what it fetched when another person signs in, or this one signs out.
  useEffect(() => client.onResetStore(() => Promise.resolve(forgetCopies())), [client]);

  return null;
}

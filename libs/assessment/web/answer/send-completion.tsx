import { useText } from '@skills/platform/i18n';
import { Notice, TextLink } from '@skills/platform/ui';
import { useAct, useOnline } from '@skills/platform/web';
import { useAnswerQueue } from '@skills/questionnaire/web';
import { useEffect, useRef, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { answerPath, runPath } from '../addresses';
import { COMPLETE_RUN } from './complete-run';
import { forgetCompletion, type KeptCompletion } from './kept-completion';
import { forgetKeptRun } from './kept-run';
import { useKeptCompletion } from './use-kept-completion';

/** How long until a completion that did not get through is sent again, in milliseconds. */
const AGAIN_MS = 15_000;

function Sender({ completion: { runId, responseId, key }, onSent }: { completion: KeptCompletion; onSent: (runId: string) => void }) {
  const isOnline = useOnline();
  const { waiting } = useAnswerQueue(responseId);
  const { act, problems } = useAct(COMPLETE_RUN);
  const [attempt, setAttempt] = useState(0);
  const sending = useRef(false);
  const sent = useRef(onSent);
  const send = useRef<() => Promise<boolean>>(() => Promise.resolve(false));
  useEffect(() => {
    sent.current = onSent;
    send.current = async () => (await act({ input: { runId, idempotencyKey: key } })) !== null;
  });

  useEffect(() => {
    // First every answer, then that they are all.
    if (!isOnline || waiting > 0 || sending.current) return undefined;
    sending.current = true;
    let again: ReturnType<typeof setTimeout> | undefined;
    void send.current().then((done) => {
      sending.current = false;
      if (done) sent.current(runId);
      else again = setTimeout(() => setAttempt((before) => before + 1), AGAIN_MS);
    });
    return () => clearTimeout(again);
  }, [isOnline, waiting, runId, key, attempt]);

  // Something has to be put right first: the overview says what.
  useEffect(() => {
    if (problems.length > 0) forgetCompletion();
  }, [problems]);

  return null;
}

/** Tells the server of a run that was finished without network, as soon as it can and once; says so when the result is there. */
export function SendCompletion() {
  const { t } = useText('assessment');
  const completion = useKeptCompletion();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const [finished, setFinished] = useState<string | null>(null);

  const sent = (runId: string): void => {
    forgetCompletion();
    forgetKeptRun();
    if (pathname.startsWith(answerPath(runId))) void navigate(runPath(runId));
    else setFinished(runId);
  };

  return (
    <>
      {completion && <Sender key={completion.key} completion={completion} onSent={sent} />}
      {finished !== null && pathname !== runPath(finished) && (
        <div className="s-page"><Notice kind="success" title={t('finishLater.done')} action={<TextLink to={runPath(finished)}>{t('finishLater.show')}</TextLink>} /></div>
      )}
    </>
  );
}

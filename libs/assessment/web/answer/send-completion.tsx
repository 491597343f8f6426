import { useText } from '@skills/platform/i18n';
import { Notice, TextLink } from '@skills/platform/ui';
import { useOnline } from '@skills/platform/web';
import { useAnswerQueue } from '@skills/questionnaire/web';
import { useEffect, useRef, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { answeringPath, finishedPath, type AnsweredId } from './answered';
import { forgetCompletion, type KeptCompletion } from './kept-completion';
import { forgetCopy, keptCopy } from './kept-copy';
import { useFinish } from './use-finish';
import { useKeptCompletion } from './use-kept-completion';

/** How long until a completion that did not get through is sent again, in milliseconds. */
const AGAIN_MS = 15_000;

function Sender({ completion, onSent }: { completion: KeptCompletion; onSent: () => void }) {
  const isOnline = useOnline();
  const { key } = completion;
  const { waiting } = useAnswerQueue(completion.responseId);
  const { finish, problems } = useFinish(completion);
  const [attempt, setAttempt] = useState(0);
  const sending = useRef(false);
  const sent = useRef(onSent);
  const send = useRef<() => Promise<boolean>>(() => Promise.resolve(false));
  useEffect(() => {
    sent.current = onSent;
    send.current = () => finish(key);
  });

  useEffect(() => {
    // First every answer, then that they are all.
    if (!isOnline || waiting > 0 || sending.current) return undefined;
    sending.current = true;
    let again: ReturnType<typeof setTimeout> | undefined;
    void send.current().then((done) => {
      sending.current = false;
      if (done) sent.current();
      else again = setTimeout(() => setAttempt((before) => before + 1), AGAIN_MS);
    });
    return () => clearTimeout(again);
  }, [isOnline, waiting, attempt]);

  // Something has to be put right first: the overview says what.
  useEffect(() => {
    if (problems.length > 0) forgetCompletion();
  }, [problems]);

  return null;
}

/** Tells the server of what was finished without network, as soon as it can and once; says so when that is done. */
export function SendCompletion() {
  const { t } = useText('assessment');
  const completion = useKeptCompletion();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const [finished, setFinished] = useState<AnsweredId | null>(null);

  const sent = (done: AnsweredId): void => {
    forgetCompletion();
    if (keptCopy(done)) forgetCopy();
    if (pathname.startsWith(answeringPath(done))) void navigate(finishedPath(done));
    else setFinished(done);
  };

  return (
    <>
      {completion && <Sender key={completion.key} completion={completion} onSent={() => sent(completion)} />}
      {finished !== null && pathname !== finishedPath(finished) && (
        <div className="s-page">
          <Notice kind="success" title={t(`finishLater.${finished.kind}.done`)} action={<TextLink to={finishedPath(finished)}>{t(`finishLater.${finished.kind}.show`)}</TextLink>} />
        </div>
      )}
    </>
  );
}

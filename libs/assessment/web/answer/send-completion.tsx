import { useText } from '@skills/platform/i18n';
import { Notice, TextLink } from '@skills/platform/ui';
import { useOnline } from '@skills/platform/web';
import { useAnswerQueue } from '@skills/questionnaire/web';
import { useEffect, useRef, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { answeringPath, finishedPath, isSame, type AnsweredId } from './answered';
import { completionSent, forgetCompletion, onSentElsewhere, type KeptCompletion } from './kept-completion';
import { forgetCopy } from './kept-copy';
import { useFinish } from './use-finish';
import { useKeptCompletions } from './use-kept-completions';

/** How long until a completion that did not get through is sent again, in milliseconds. */
const AGAIN_MS = 15_000;

function Sender({ completion, onSent }: { completion: KeptCompletion; onSent: () => void }) {
  const isOnline = useOnline();
  const { key, kind, id } = completion;
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
    if (problems.length > 0) forgetCompletion({ kind, id });
  }, [problems, kind, id]);

  return null;
}

/** Tells the server of what was finished without network, as soon as it can and once; says so when that is done. */
export function SendCompletion() {
  const { t } = useText('assessment');
  const completions = useKeptCompletions();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const [finished, setFinished] = useState<readonly AnsweredId[]>([]);

  const settle = (done: AnsweredId): void => {
    forgetCopy(done);
    if (pathname.startsWith(answeringPath(done))) void navigate(finishedPath(done));
    else setFinished((before) => [...before.filter((each) => !isSame(each, done)), done]);
  };

  const sent = (done: AnsweredId): void => {
    completionSent(done);
    settle(done);
  };
  const settled = useRef(settle);
  useEffect(() => {
    settled.current = settle;
  });
  // Each tab tries to send; whichever was first has spoken for all.
  useEffect(() => onSentElsewhere((done) => settled.current(done)), []);

  return (
    <>
      {completions.map((completion) => <Sender key={completion.key} completion={completion} onSent={() => sent(completion)} />)}
      {finished.filter((each) => pathname !== finishedPath(each)).map((each) => (
        <div key={finishedPath(each)} className="s-page">
          <Notice kind="success" title={t(`finishLater.${each.kind}.done`)} action={<TextLink to={finishedPath(each)}>{t(`finishLater.${each.kind}.show`)}</TextLink>} />
        </div>
      ))}
    </>
  );
}

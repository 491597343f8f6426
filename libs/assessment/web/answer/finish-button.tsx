import { useText } from '@skills/platform/i18n';
import { Button, ErrorState } from '@skills/platform/ui';
import { ProblemsSummary, useOnline } from '@skills/platform/web';
import { useAnswerQueue } from '@skills/questionnaire/web';
import { useNavigate } from 'react-router';
import { finishedPath, type AnsweredId } from './answered';
import { FinishedHere } from './finished-here';
import { keepCompletion } from './kept-completion';
import { forgetCopy } from './kept-copy';
import { useFinish } from './use-finish';
import { useIsCompletionKept } from './use-kept-completions';

/** Finishes once every answer has reached the server, now or when the network is back; what is open stays unknown. */
export function FinishButton({ of, responseId, open }: { of: AnsweredId; responseId: string; open: number }) {
  const { t } = useText('assessment');
  const navigate = useNavigate();
  const isOnline = useOnline();
  const { state, waiting } = useAnswerQueue(responseId);
  const { finish, busy, problems, failure } = useFinish(of);
  const isKept = useIsCompletionKept(of);
  const mustWait = !isOnline || (waiting > 0 && state !== 'saving');

  const finishNow = async (): Promise<void> => {
    if (!(await finish())) return;
    forgetCopy(of);
    void navigate(finishedPath(of));
  };
  const finishLater = (): void => {
    // A colleague's answers are nobody else's: once they are handed in, not even who comes next to this device finds them.
    if (keepCompletion({ kind: of.kind, id: of.id, responseId, key: crypto.randomUUID() }) && of.kind === 'PART') forgetCopy(of);
  };

  if (isKept) return <FinishedHere of={of} isAtHand />;
  return (
    <div className="s-stack">
      <ProblemsSummary problems={problems} />
      {failure !== null && <ErrorState error={failure} kept={t('answer.kept')} onRetry={() => void finishNow()} />}
      {waiting > 0 && mustWait && <p>{t('answer.waiting', { count: waiting })}</p>}
      {mustWait && waiting === 0 && <p>{t('finishLater.offline')}</p>}
      <div className="s-actions">
        {mustWait
          ? <Button onClick={finishLater}>{t(`finishLater.${of.kind}.finish`)}</Button>
          : <Button busy={busy || waiting > 0} onClick={() => void finishNow()}>{t(`answer.finish.${of.kind}.${open > 0 ? 'open' : 'all'}`)}</Button>}
      </div>
    </div>
  );
}

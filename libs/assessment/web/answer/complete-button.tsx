import { useText } from '@skills/platform/i18n';
import { Button, ErrorState, Notice } from '@skills/platform/ui';
import { ProblemsSummary, useAct, useOnline } from '@skills/platform/web';
import { useAnswerQueue } from '@skills/questionnaire/web';
import { useNavigate } from 'react-router';
import { runPath } from '../addresses';
import { COMPLETE_RUN } from './complete-run';
import { forgetCompletion, keepCompletion } from './kept-completion';
import { forgetKeptRun } from './kept-run';
import { useKeptCompletion } from './use-kept-completion';

/** Completes the run once every answer has reached the server, now or when the network is back; what is open stays unknown. */
export function CompleteButton({ runId, responseId, open }: { runId: string; responseId: string; open: number }) {
  const { t } = useText('assessment');
  const navigate = useNavigate();
  const isOnline = useOnline();
  const { state, waiting } = useAnswerQueue(responseId);
  const { act, busy, problems, failure } = useAct(COMPLETE_RUN);
  const isKept = useKeptCompletion()?.runId === runId;
  const mustWait = !isOnline || (waiting > 0 && state !== 'saving');

  const complete = async (): Promise<void> => {
    if ((await act({ input: { runId } })) === null) return;
    forgetKeptRun();
    void navigate(runPath(runId));
  };

  if (isKept) {
    return (
      <Notice kind="success" title={t('finishLater.kept')} action={<Button variant="secondary" onClick={forgetCompletion}>{t('finishLater.notYet')}</Button>}>
        <p>{t('finishLater.keptText')}</p>
      </Notice>
    );
  }
  return (
    <div className="s-stack">
      <ProblemsSummary problems={problems} />
      {failure !== null && <ErrorState error={failure} kept={t('answer.kept')} onRetry={() => void complete()} />}
      {waiting > 0 && mustWait && <p>{t('answer.waiting', { count: waiting })}</p>}
      {mustWait && waiting === 0 && <p>{t('finishLater.offline')}</p>}
      <div className="s-actions">
        {mustWait ? (
          <Button onClick={() => keepCompletion({ runId, responseId, key: crypto.randomUUID() })}>{t('finishLater.finish')}</Button>
        ) : (
          <Button busy={busy || waiting > 0} onClick={() => void complete()}>{t(open > 0 ? 'answer.completeOpen' : 'answer.complete')}</Button>
        )}
      </div>
    </div>
  );
}

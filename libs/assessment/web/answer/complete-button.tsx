import { useText } from '@skills/platform/i18n';
import { Button, ErrorState } from '@skills/platform/ui';
import { ProblemsSummary, useAct } from '@skills/platform/web';
import { useAnswerQueue } from '@skills/questionnaire/web';
import { graphql } from '@skills/schema';
import { useNavigate } from 'react-router';
import { runPath } from '../addresses';
import { forgetKeptRun } from './kept-run';

const COMPLETE_RUN = graphql(`
  mutation CompleteRun($input: CompleteRunInput!) {
    completeRun(input: $input) {
      run {
        id
        completedAt
      }
      problems {
        code
        path
        message
      }
    }
  }
`);

/** Completes the run once every answer has reached the server; what is open stays unknown. */
export function CompleteButton({ runId, responseId, open }: { runId: string; responseId: string; open: number }) {
  const { t } = useText('assessment');
  const navigate = useNavigate();
  const { state, waiting } = useAnswerQueue(responseId);
  const { act, busy, problems, failure } = useAct(COMPLETE_RUN);

  const complete = async (): Promise<void> => {
    if ((await act({ input: { runId } })) === null) return;
    forgetKeptRun();
    void navigate(runPath(runId));
  };

  return (
    <div className="s-stack">
      <ProblemsSummary problems={problems} />
      {failure !== null && <ErrorState error={failure} kept={t('answer.kept')} onRetry={() => void complete()} />}
      {waiting > 0 && state !== 'saving' ? (
        <p>{t('answer.waiting', { count: waiting })}</p>
      ) : (
        <div className="s-actions">
          <Button busy={busy || waiting > 0} onClick={() => void complete()}>{t(open > 0 ? 'answer.completeOpen' : 'answer.complete')}</Button>
        </div>
      )}
    </div>
  );
}

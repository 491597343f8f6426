import { useText } from '@skills/platform/i18n';
import { ButtonLink, ErrorState, Notice, OfflineState } from '@skills/platform/ui';
import { answerPath } from '../addresses';
import { anyKeptRun } from '../answer/kept-run';
import { useKeptCompletion } from '../answer/use-kept-completion';

/** In place of the list while it cannot be fetched: the run that this browser keeps, if any, and how to go on with it. */
export function KeptHere({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { t } = useText('assessment');
  const run = anyKeptRun();
  const isFinished = useKeptCompletion()?.runId === run?.id;
  return (
    <div className="s-stack">
      {run && (
        <Notice kind="info" action={<ButtonLink to={answerPath(run.id, isFinished ? 'review' : undefined)}>{t('keptRun.continue')}</ButtonLink>}>
          <p>{t(isFinished ? 'keptRun.finished' : 'keptRun.text')}</p>
        </Notice>
      )}
      {error ? <ErrorState error={error} onRetry={onRetry} /> : !run && <OfflineState />}
    </div>
  );
}

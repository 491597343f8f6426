import { signInPath } from '@skills/identity/web';
import { useText } from '@skills/platform/i18n';
import { ButtonLink, ErrorState, LoadingShape, NoPermissionState, OfflineState, Page } from '@skills/platform/ui';
import { useBackOnline } from '@skills/platform/web';
import { runPath, startPath } from '../addresses';

/** How far the fetching of a run has come: failed, not there yet, or answered that nobody here may see it. `title` is that of the page to come. */
export interface RunAwaitedProps {
  runId: string;
  title?: string;
  error: unknown;
  isClosed: boolean;
  onRetry: () => void;
}

/** The page in place of a run that is not there: still loading, offline, failed, or not open to whoever asks. */
export function RunAwaited({ runId, title, error, isClosed, onRetry }: RunAwaitedProps) {
  const { t } = useText('assessment');
  const online = useBackOnline(onRetry);
  if (isClosed) {
    return (
      <Page title={title ?? t('result.title')}>
        <NoPermissionState
          title={t('result.state.closedTitle')}
          action={
            <div className="s-row">
              <ButtonLink to={signInPath(runPath(runId))} variant="secondary">{t('result.state.closedAction')}</ButtonLink>
              <ButtonLink to={startPath} variant="quiet">{t('result.state.start')}</ButtonLink>
            </div>
          }
        >
          <p>{t('result.state.closed')}</p>
        </NoPermissionState>
      </Page>
    );
  }
  return (
    <Page title={title ?? t('result.title')} width="wide">
      {!online && <OfflineState><p>{t('result.state.offline')}</p></OfflineState>}
      {online && Boolean(error) && <ErrorState title={t('result.state.errorTitle')} kept={t('result.state.errorKept')} error={error} onRetry={onRetry} />}
      {online && !error && (
        <div className="s-stack s-stack--loose">
          <LoadingShape kind="list" />
          <LoadingShape kind="figure" />
          <LoadingShape kind="figure" />
        </div>
      )}
    </Page>
  );
}

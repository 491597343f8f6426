import { useText } from '@skills/platform/i18n';
import { ErrorState, LoadingShape, Page } from '@skills/platform/ui';
import { ErrorBoundary } from '@skills/platform/web';
import { useRemote } from './use-remote';

/** Shows another app in its place; one that is dead or hung costs this page only, and can be tried again. */
export function Remote({ name }: { name: string }) {
  const { t } = useText('portal');
  const { App, error, retry } = useRemote(name);
  if (error !== null) {
    return (
      <Page title={t('remote.title')}>
        <ErrorState title={t('remote.what')} kept={t('remote.kept')} error={error} onRetry={retry} />
      </Page>
    );
  }
  if (App === null) return <LoadingShape kind="page" />;
  return (
    <ErrorBoundary key={name} name={name}>
      <App />
    </ErrorBoundary>
  );
}

import { useText } from '../../i18n';
import { ErrorState, LoadingShape, OfflineState } from '../../ui';
import { useBackOnline } from '../use-back-online';

/** In place of what is fetched: its shape while it loads, or why it does not come. */
export function ListAwaited({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { t } = useText('platform');
  const online = useBackOnline(onRetry);
  if (!online) return <OfflineState />;
  if (error) return <ErrorState title={t('fetch.title')} kept={t('fetch.kept')} error={error} onRetry={onRetry} />;
  return <LoadingShape kind="list" />;
}

import { useBackOnline } from '@skills/platform/web';
import { useText } from '@skills/platform/i18n';
import { ErrorState, LoadingShape, OfflineState } from '@skills/platform/ui';

/** In place of what is fetched: its shape while it loads, or why it does not come. */
export function ListAwaited({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { t } = useText('recommendations');
  const online = useBackOnline(onRetry);
  if (!online) return <OfflineState><p>{t('state.offline')}</p></OfflineState>;
  if (error) return <ErrorState title={t('state.errorTitle')} kept={t('state.errorKept')} error={error} onRetry={onRetry} />;
  return <LoadingShape kind="list" />;
}

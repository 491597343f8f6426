import { useText } from '../i18n';
import { ErrorState, Page } from '../ui';

/** A page in place of a part that failed. */
export function BrokenPart({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { t } = useText('platform');
  return (
    <Page title={t('broken.title')}>
      <ErrorState title={t('error.title')} kept={t('broken.kept')} error={error} onRetry={onRetry} />
    </Page>
  );
}

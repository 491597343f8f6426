import { useText } from '@skills/platform/i18n';
import { ErrorState, LoadingShape, OfflineState, Page } from '@skills/platform/ui';
import { useOnline } from '@skills/platform/web';
import type { AnsweredState } from './use-answered';

/** In place of the questions while they are on their way, or cannot be had. */
export function AnsweredAwaited({ loading, error, retry }: Omit<AnsweredState, 'answered'>) {
  const { t } = useText('assessment');
  const isOnline = useOnline();
  if (loading) return <LoadingShape kind="page" />;
  return <Page title={t('answer.title')}>{isOnline ? <ErrorState error={error} kept={t('answer.kept')} onRetry={retry} /> : <OfflineState />}</Page>;
}

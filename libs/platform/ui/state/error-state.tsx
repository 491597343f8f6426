import type { ReactNode } from 'react';
import { useText } from '../../i18n';
import { Button } from '../action/button';
import { Notice } from './notice';

/** What happened, what was kept, the failure itself (its request id is shown), and how to try again. */
export interface ErrorStateProps {
  title?: ReactNode;
  kept?: ReactNode;
  error?: unknown;
  onRetry?: () => void;
}

const requestIdOf = (error: unknown): string | null => {
  if (typeof error !== 'object' || error === null) return null;
  const errors = 'errors' in error && Array.isArray(error.errors) ? (error.errors as readonly unknown[]) : [error];
  for (const each of errors) {
    const id = (each as { extensions?: { requestId?: unknown } } | null)?.extensions?.requestId;
    if (typeof id === 'string') return id;
  }
  return null;
};

/** Something that we could not do: says so without blame, what is safe, and offers another try. */
export function ErrorState({ title, kept, error, onRetry }: ErrorStateProps) {
  const { t } = useText('platform');
  const requestId = requestIdOf(error);
  return (
    <Notice
      kind="error"
      title={title ?? t('error.title')}
      action={onRetry && <Button variant="secondary" onClick={onRetry}>{t('error.retry')}</Button>}
    >
      <p>{kept ?? t('error.kept')}</p>
      {requestId && <p className="s-small s-soft">{t('error.reference', { id: requestId })}</p>}
    </Notice>
  );
}

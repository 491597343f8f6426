import { useText } from '../../i18n';
import { Button, ErrorState } from '../../ui';
import { Children, useEffect, useRef, useState, type ReactNode } from 'react';
import './paged-list.css';

/** The rows shown so far (one `li` each), how many there are in all, and how to get more of them. */
export interface PagedListProps {
  label: string;
  total: number;
  hasMore: boolean;
  isStale: boolean;
  onMore: () => Promise<unknown>;
  children: ReactNode;
}

/** A list that grows on demand. After more came, the keyboard goes on at the first new row. */
export function PagedList({ label, total, hasMore, isStale, onMore, children }: PagedListProps) {
  const { t } = useText('platform');
  const list = useRef<HTMLUListElement>(null);
  const continueAt = useRef<number | null>(null);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const shown = Children.count(children);

  useEffect(() => {
    if (continueAt.current === null || shown <= continueAt.current) return;
    list.current?.children[continueAt.current]?.querySelector('a')?.focus();
    continueAt.current = null;
  }, [shown]);

  const more = async (): Promise<void> => {
    setBusy(true);
    setFailure(null);
    continueAt.current = shown;
    try {
      await onMore();
    } catch (error) {
      continueAt.current = null;
      setFailure(error);
    }
    setBusy(false);
  };

  return (
    <div className="s-stack">
      <ul ref={list} className="s-lines s-paged" aria-label={label} aria-busy={isStale}>{children}</ul>
      <p className="s-small s-soft s-figures" role="status">{t('list.shown', { shown, count: total })}</p>
      {failure !== null && <ErrorState error={failure} title={t('fetch.title')} kept={t('fetch.kept')} />}
      {hasMore && <div className="s-actions"><Button variant="secondary" busy={busy} onClick={() => void more()}>{t('list.more')}</Button></div>}
    </div>
  );
}

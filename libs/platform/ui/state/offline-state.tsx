import type { ReactNode } from 'react';
import { useText } from '../../i18n';
import { Notice } from './notice';

/** The title where it is not about what the page lacks, what still works, and what can be done. */
export interface OfflineStateProps {
  title?: ReactNode;
  children?: ReactNode;
  action?: ReactNode;
}

/** The network is away: what still works, and that nothing has to be done. In place of what a page would show, it says that this needs the network. */
export function OfflineState({ title, children, action }: OfflineStateProps) {
  const { t } = useText('platform');
  return (
    <Notice kind="warning" title={title ?? t('offline.here')} action={action}>
      {children ?? <p>{t('offline.body')}</p>}
    </Notice>
  );
}

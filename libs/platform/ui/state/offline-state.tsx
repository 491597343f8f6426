import type { ReactNode } from 'react';
import { useText } from '../../i18n';
import { Notice } from './notice';

/** The network is away: what still works, and that nothing has to be done. */
export function OfflineState({ children, action }: { children?: ReactNode; action?: ReactNode }) {
  const { t } = useText('platform');
  return (
    <Notice kind="warning" title={t('offline.title')} action={action}>
      {children ?? <p>{t('offline.body')}</p>}
    </Notice>
  );
}

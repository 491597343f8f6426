import type { ReactNode } from 'react';
import { useText } from '../../i18n';
import { Notice } from './notice';

/** This page is for others, or for the same person signed in; the action leads on. */
export function NoPermissionState({ title, children, action }: { title?: ReactNode; children?: ReactNode; action?: ReactNode }) {
  const { t } = useText('platform');
  return (
    <Notice kind="info" title={title ?? t('noPermission.title')} action={action}>
      {children ?? <p>{t('noPermission.body')}</p>}
    </Notice>
  );
}

import { signInPath } from '@skills/identity/web';
import { useText } from '@skills/platform/i18n';
import { ButtonLink, NoPermissionState } from '@skills/platform/ui';
import { useLocation } from 'react-router';

/** Stands in place of a person's own page for a guest, and leads to signing in and back. */
export function SignedInOnly() {
  const { t } = useText('portal');
  const { pathname } = useLocation();
  return (
    <NoPermissionState title={t('signedInOnly.title')} action={<ButtonLink to={signInPath(pathname)}>{t('menu.signIn')}</ButtonLink>}>
      <p>{t('signedInOnly.body')}</p>
    </NoPermissionState>
  );
}

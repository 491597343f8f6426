import { signInPath, type ViewerState } from '@skills/identity/web';
import { useText } from '@skills/platform/i18n';
import { VisuallyHidden } from '@skills/platform/ui';
import { NavLink, useLocation } from 'react-router';

/** The way to the own account, named after its owner, or to signing in and back to this page. */
export function AccountLink({ person, isKnown }: Pick<ViewerState, 'person' | 'isKnown'>) {
  const { t } = useText('portal');
  const { pathname, search } = useLocation();
  if (person !== null) {
    return (
      <NavLink to="/account">
        {t('menu.account')}
        <VisuallyHidden>{t('menu.signedInAs', { name: person.displayName ?? person.emailAddress })}</VisuallyHidden>
      </NavLink>
    );
  }
  const back = pathname.startsWith('/sign-in') ? '/sign-in' : signInPath(pathname === '/' ? '/account' : pathname + search);
  return <NavLink to={back} className={isKnown ? undefined : 's-soft'}>{t('menu.signIn')}</NavLink>;
}

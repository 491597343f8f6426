import { useViewer } from '@skills/identity/web';
import { useText } from '@skills/platform/i18n';
import { SiteHeader } from '@skills/platform/ui';
import { AccountLink } from './account-link';

/** The head of the site with its main menu and who is signed in. */
export function Header() {
  const { t } = useText('portal');
  const { person, isKnown } = useViewer();
  return (
    <SiteHeader
      name={t('name')}
      home="/"
      links={[
        { to: '/toolbox', label: t('menu.assessment') },
        { to: '/toolbox/courses', label: t('menu.courses') },
        { to: '/toolbox/practices', label: t('menu.practices') },
        { to: '/events', label: t('menu.events') },
      ]}
    >
      <li>
        <AccountLink person={person} isKnown={isKnown} />
      </li>
    </SiteHeader>
  );
}

import { useText } from '@skills/platform/i18n';
import { SiteFooter } from '@skills/platform/ui';

/** The foot of the site: how to reach us, what we promise, where the content comes from. */
export function Footer() {
  const { t } = useText('portal');
  return (
    <SiteFooter
      label={t('footer.label')}
      links={[
        { to: '/contact', label: t('menu.contact') },
        { to: '/privacy', label: t('footer.privacy') },
        { to: '/my-data', label: t('footer.myData') },
        { to: '/accessibility', label: t('footer.accessibility') },
        { to: '/sources', label: t('footer.sources') },
      ]}
    >
      <p className="s-soft">{t('footer.about')}</p>
    </SiteFooter>
  );
}

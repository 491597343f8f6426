import { useText } from '@skills/platform/i18n';
import { ButtonLink, EmptyState, Page } from '@skills/platform/ui';

/** No page of the organisers has this address. */
export function NotHere() {
  const { t } = useText('organise');
  return (
    <Page title={t('notHere.title')}>
      <EmptyState title={t('notHere.what')} action={<ButtonLink to="/organise">{t('notHere.back')}</ButtonLink>} />
    </Page>
  );
}

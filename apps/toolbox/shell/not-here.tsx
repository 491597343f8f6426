import { TOOLBOX } from '@skills/assessment/web';
import { useText } from '@skills/platform/i18n';
import { ButtonLink, EmptyState, Page } from '@skills/platform/ui';

/** No page of the toolbox has this address. */
export function NotHere() {
  const { t } = useText('toolbox');
  return (
    <Page title={t('notHere.title')}>
      <EmptyState title={t('notHere.what')} action={<ButtonLink to={TOOLBOX}>{t('notHere.back')}</ButtonLink>} />
    </Page>
  );
}

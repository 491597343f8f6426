import { useText } from '@skills/platform/i18n';
import { ButtonLink, Page } from '@skills/platform/ui';

/** No page has this address. */
export function NotFound() {
  const { t } = useText('portal');
  return (
    <Page title={t('notFound.title')} lead={t('notFound.lead')}>
      <div className="s-actions">
        <ButtonLink to="/toolbox">{t('notFound.toolbox')}</ButtonLink>
        <ButtonLink to="/" variant="secondary">{t('notFound.home')}</ButtonLink>
      </div>
    </Page>
  );
}

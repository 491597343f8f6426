import { useText } from '@skills/platform/i18n';
import { ButtonLink, Notice, Page } from '@skills/platform/ui';

/** The last page for somebody who had their data erased. */
export function Erased() {
  const { t } = useText('portal');
  return (
    <Page step="erased" title={t('erased.title')}>
      <div className="s-stack">
        <Notice kind="success">{t('erased.body')}</Notice>
        <div className="s-actions"><ButtonLink to="/">{t('notFound.home')}</ButtonLink></div>
      </div>
    </Page>
  );
}

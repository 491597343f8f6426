import { useText } from '@skills/platform/i18n';
import { ButtonLink, EmptyState, Page } from '@skills/platform/ui';
import { TOOLBOX } from '../addresses';

/** In place of a part that is not there for this browser: withdrawn, begun elsewhere, or never begun. */
export function PartNotHere() {
  const { t } = useText('assessment');
  return (
    <Page title={t('answer.title')}>
      <EmptyState title={t('team.part.notHere')} action={<ButtonLink to={TOOLBOX} variant="secondary">{t('team.join.toToolbox')}</ButtonLink>}>{t('team.part.notHereText')}</EmptyState>
    </Page>
  );
}

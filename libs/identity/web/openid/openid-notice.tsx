import { useText } from '@skills/platform/i18n';
import { Notice } from '@skills/platform/ui';
import type { OpenIdOutcome } from './openid-outcome';
import { useOpenIdProviders } from './use-openid-providers';

/** Says how a journey to a provider ended, in a sentence, and what to do now. */
export function OpenIdNotice({ outcome: { problem, providerId } }: { outcome: OpenIdOutcome }) {
  const { t } = useText('identity');
  const label = useOpenIdProviders().find(({ id }) => id === providerId)?.label ?? t('openid.thisService');
  if (problem === null) return <Notice kind="success">{t('openid.ways.connected', { label })}</Notice>;
  return <Notice kind={problem === 'OPENID_CANCELLED' || problem === 'OPENID_CONFIRM_BY_MAIL' ? 'info' : 'error'}>{t(`openid.problems.${problem}`, { label })}</Notice>;
}

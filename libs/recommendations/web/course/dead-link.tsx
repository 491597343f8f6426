import { useFormats, useText } from '@skills/platform/i18n';
import { graphql, readFragment, type FragmentType } from '@skills/schema';
import { OfferSign } from './offer-seen';

export const DEAD_LINK = graphql(`
  fragment DeadLink on OfferLinkSeen {
    isDead
    verdict
    failingSince
    checkedOn
  }
`);

/** Says that an address does not open any more, and why one thinks so; nothing while it opens. */
export function DeadLink({ seen }: { seen: FragmentType<typeof DEAD_LINK> }) {
  const { t } = useText('recommendations');
  const { date } = useFormats();
  const { isDead, verdict, failingSince, checkedOn } = readFragment(DEAD_LINK, seen);
  if (!isDead || !failingSince) return null;
  return <OfferSign news="CLOSED">{t('link.dead', { since: date(failingSince), checked: date(checkedOn) })} {verdict !== 'ALIVE' && t(`link.because.${verdict}`)}</OfferSign>;
}

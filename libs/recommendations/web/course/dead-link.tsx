import { useFormats, useText } from '@skills/platform/i18n';
import { graphql, readFragment, type FragmentType } from '@skills/schema';
import { OfferSign } from './offer-seen';

export const DEAD_LINK = graphql(`
  fragment DeadLink on Course {
    linkSeen {
      isDead
      verdict
      failingSince
      checkedOn
    }
  }
`);

/** Says that the address of an offer does not open any more, and why one thinks so; nothing while it opens. */
export function DeadLink({ course }: { course: FragmentType<typeof DEAD_LINK> }) {
  const { t } = useText('recommendations');
  const { date } = useFormats();
  const { linkSeen } = readFragment(DEAD_LINK, course);
  if (!linkSeen?.isDead || linkSeen.failingSince === null) return null;
  const { verdict, failingSince, checkedOn } = linkSeen;
  return <OfferSign news="CLOSED">{t('link.dead', { since: date(failingSince), checked: date(checkedOn) })} {verdict !== 'ALIVE' && t(`link.because.${verdict}`)}</OfferSign>;
}

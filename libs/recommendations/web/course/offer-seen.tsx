import { useFormats, useText } from '@skills/platform/i18n';
import { classNames } from '@skills/platform/ui';
import { graphql, readFragment, type FragmentType } from '@skills/schema';
import type { ReactNode } from 'react';
import type { Availability } from '../../rules';

export const OFFER_SEEN = graphql(`
  fragment OfferSeen on Course {
    availability
    retrievedOn
    isContributed
    confirmedOn
  }
`);

const SIGNS = {
  PROVIDER_PAGE_SEEN: 'm6.5 12.5 3.5 3.5 7.5-8',
  THIRD_PARTY_SEEN: 'M12 6.5V13m0 3.5v.5',
  CLOSED: 'm8 8 8 8m0-8-8 8',
} as const;

/** A statement about an offer, with the sign of how good the news is. */
export function OfferSign({ news, children }: { news: keyof typeof SIGNS; children: ReactNode }) {
  return (
    <p className={classNames('r-seen', `r-seen--${news}`)}>
      <svg className="r-seen__sign" viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" strokeLinejoin="round" aria-hidden="true">
        <circle cx="12" cy="12" r="10" />
        <path d={SIGNS[news]} />
      </svg>
      <span>{children}</span>
    </p>
  );
}

/** What is known of an offer, and since when. */
export interface KnownOffer {
  availability: Availability;
  retrievedOn: string;
  isContributed: boolean;
  confirmedOn?: string | null;
}

/** The text that says what is known of an offer, and its day: what an editor saw goes before what was collected or told. */
function toldOf({ availability, retrievedOn, isContributed, confirmedOn }: KnownOffer): { key: string; day: string } {
  const isOfPage = availability === 'PROVIDER_PAGE_SEEN';
  if (isOfPage && confirmedOn && confirmedOn >= retrievedOn) return { key: 'CONFIRMED', day: confirmedOn };
  return { key: isOfPage && isContributed ? 'TOLD' : availability, day: retrievedOn };
}

/** Whether an offer was seen to be open, where, and on which day. */
export function OfferTold({ offer }: { offer: KnownOffer }) {
  const { t } = useText('recommendations');
  const { date } = useFormats();
  const { key, day } = toldOf(offer);
  return <OfferSign news={offer.availability}>{t(`availability.${key}`, { date: date(day) })}</OfferSign>;
}

/** Whether a course was seen to be on offer. */
export const OfferSeen = ({ course }: { course: FragmentType<typeof OFFER_SEEN> }) => <OfferTold offer={readFragment(OFFER_SEEN, course)} />;

import { useText } from '@skills/platform/i18n';
import { TextLink } from '@skills/platform/ui';
import { graphql, readFragment, type FragmentType } from '@skills/schema';
import type { Phase } from '../../rules';
import { eventCalendarAddress } from '../addresses';

export const TO_CALENDAR = graphql(`
  fragment ToCalendar on Event {
    slug
    phase
    startsAt
    myRegistration {
      id
      calendar
    }
  }
`);

const OVER: readonly Phase[] = ['ENDED', 'HELD', 'REPORTED'];

/** The way of an event into a calendar: to go there, or, once it will not be or will be later, so that calendars which have it say so; none when it is over, and for who has a seat, whose registration below has one with where people meet online. */
export function ToCalendar({ event }: { event: FragmentType<typeof TO_CALENDAR> }) {
  const { t } = useText('events');
  const { slug, phase, startsAt, myRegistration } = readFragment(TO_CALENDAR, event);
  if (!startsAt || OVER.includes(phase) || myRegistration?.calendar) return null;
  return <p><TextLink href={eventCalendarAddress(slug)}>{t(phase === 'CANCELLED' || phase === 'POSTPONED' ? `toCalendarAs.${phase}` : 'toCalendar')}</TextLink></p>;
}

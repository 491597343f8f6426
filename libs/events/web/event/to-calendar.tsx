import { useText } from '@skills/platform/i18n';
import { TextLink } from '@skills/platform/ui';
import type { Phase } from '../../rules';
import { eventCalendarAddress } from '../addresses';

const OVER: readonly Phase[] = ['ENDED', 'HELD', 'REPORTED'];

/** The way of an event into a calendar: to go there, or, once it will not be or will be later, so that calendars which have it say so; none when it is over. */
export function ToCalendar({ slug, phase }: { slug: string; phase: Phase }) {
  const { t } = useText('events');
  if (OVER.includes(phase)) return null;
  return <p><TextLink href={eventCalendarAddress(slug)}>{t(phase === 'CANCELLED' || phase === 'POSTPONED' ? `toCalendarAs.${phase}` : 'toCalendar')}</TextLink></p>;
}

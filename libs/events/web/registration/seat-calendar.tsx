import { useText } from '@skills/platform/i18n';
import { Button } from '@skills/platform/ui';
import { saveAsFile } from '@skills/platform/web';
import { graphql, readFragment, type FragmentType } from '@skills/schema';

export const SEAT_CALENDAR = graphql(`
  fragment SeatCalendar on Registration {
    id
    calendar
    event {
      id
      phase
    }
  }
`);

/** The way of somebody's seat into their calendar, or of what became of the event; nothing without a seat, or once the event is over. */
export function SeatCalendar({ registration }: { registration: FragmentType<typeof SEAT_CALENDAR> }) {
  const { t } = useText('events');
  const { calendar, event: { phase } } = readFragment(SEAT_CALENDAR, registration);
  if (!calendar) return null;
  return <div className="s-actions"><Button variant="secondary" onClick={() => saveAsFile('event.ics', 'text/calendar', calendar)}>{t(phase === 'CANCELLED' || phase === 'POSTPONED' ? `toCalendarAs.${phase}` : 'toCalendar')}</Button></div>;
}

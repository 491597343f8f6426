import type { Row, ServerLanguage, Services } from '@skills/platform/graph';
import type { Event } from '../event/event.entity';
import { calendarOf } from '../pages/calendar';
import { calendarEntryOf } from '../pages/calendar-entry';

/**
 * The event as a file for the calendar of somebody who has a seat, or had one until now; null where no day is known. It is the entry of the public calendar, so
 * that it takes the place of that one, and says where people meet online. Giving up a seat does not change the event: of two files with one
 * SEQUENCE calendars take the one that was made later, which DTSTAMP says (RFC 5546, 2.1.5).
 */
export function seatCalendar(services: Pick<Services, 'translate' | 'publicUrl'>, language: ServerLanguage, event: Row<Event>, hasSeat: boolean, now: Date): string | null {
  const entry = calendarEntryOf(services, language, event);
  if (!entry) return null;
  const say = (key: string, values = {}): string => services.translate(`events.${key}`, values, language);
  const online = hasSeat && event.standing === 'PUBLISHED' ? event.onlineUrl : null;
  const left = hasSeat || entry.standing === 'CANCELLED' ? {} : { title: say('page.left', { title: entry.title }), standing: 'CANCELLED' as const };
  const summary = online === null ? entry.summary : `${entry.summary}\n\n${say('mail.registration.onlineAt', { address: online })}`;
  return calendarOf(null, language, [{ ...entry, ...left, summary, place: entry.place ?? online, changedAt: now }]);
}

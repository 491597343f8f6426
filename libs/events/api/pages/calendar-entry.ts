import type { Row, ServerLanguage, Services } from '@skills/platform/graph';
import { eventDates, wasHeld } from '../../rules';
import { textsOf, withMoments } from '../event/event-reads';
import type { Event } from '../event/event.entity';
import { eventAddress } from './addresses';
import { calendarStandingOf, calendarTitleOf, type CalendarEvent } from './calendar';

/** When an event is in a calendar: where it was held on another day than planned, on that day; null where no day is known. */
function calendarTimes(event: Row<Event>): Pick<CalendarEvent, 'startsAt' | 'endsAt' | 'isAllDay'> | null {
  const { held, planned } = eventDates(event, wasHeld(event.standing));
  const when = held ?? planned;
  if (!when || ('date' in when && when.date.length < 10)) return null;
  const [startsAt, endsAt] = 'date' in when ? [new Date(when.date), new Date(when.lastDate ?? when.date)] : [when.startsAt, when.endsAt];
  return endsAt && { startsAt, endsAt, isAllDay: 'date' in when };
}

/** An event as a calendar shows it to everybody; null where no day is known. */
export function calendarEntryOf({ translate, publicUrl }: Pick<Services, 'translate' | 'publicUrl'>, language: ServerLanguage, row: Row<Event>): CalendarEvent | null {
  const event = withMoments(row);
  const times = calendarTimes(event);
  if (!times) return null;
  const { title, summary } = textsOf(event, language);
  const { id, timeZone, revision, changedAt } = event;
  const standing = calendarStandingOf(event.standing);
  const stood = calendarTitleOf({ translate }, title, standing, language);
  const told = event.isDemo ? translate('events.page.demo', { title: stood }, language) : stood;
  const place = [event.venue, event.city].filter((part) => part !== null).join(', ') || null;
  return { id, title: told, summary, place, url: publicUrl + eventAddress(event.slug), ...times, timeZone, standing, revision, changedAt: new Date(changedAt) };
}

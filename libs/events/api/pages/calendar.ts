import type { ServerLanguage, Translate } from '@skills/platform/graph';
import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { DateTime } from 'luxon';
import { tzlib_get_ical_block } from 'timezones-ical-library';
import type { Standing } from '../../rules';

/** An event as a calendar shows it. */
export interface CalendarEvent {
  id: string;
  title: string;
  summary: string;
  /** Where to go; null when it is online or not known. */
  place: string | null;
  url: string;
  startsAt: Date;
  endsAt: Date;
  /** Whether only the day is known: then the times are its beginning in Universal Time. */
  isAllDay?: boolean;
  timeZone: string;
  standing: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED';
  revision: number;
  changedAt: Date;
}

/** How calendars call the standing of an event. */
export const calendarStandingOf = (standing: Standing): CalendarEvent['standing'] => (standing === 'CANCELLED' ? 'CANCELLED' : standing === 'POSTPONED' ? 'TENTATIVE' : 'CONFIRMED');

/** What calendars call something of an event: many show nothing of its standing but this. */
export const calendarTitleOf = ({ translate }: { readonly translate: Translate }, title: string, standing: CalendarEvent['standing'], language?: ServerLanguage): string =>
  standing === 'CONFIRMED' ? title : translate(`events.page.${standing === 'CANCELLED' ? 'cancelled' : 'postponed'}`, { title }, language);

/** What a calendar is called that stands beside somebody's own, and where it comes from. */
export interface OwnCalendar {
  readonly name: string;
  readonly url: string;
}

// Looking one up takes longer than writing the calendar.
const zones = new Map<string, string | null>();
const rulesOf = (zone: string): string | null => {
  if (!zones.has(zone)) zones.set(zone, tzlib_get_ical_block(zone)[0] ?? null);
  return zones.get(zone) ?? null;
};

// RFC 5545 wants something in each calendar, and some programs refuse one that is empty: then this zone stands in it.
const ZONE_OF_NOTHING = 'Europe/Brussels';

/** Calendars name the day after the last. */
const DAY_LONG = 24 * 3600 * 1000;

/** The seconds after which a calendar program is asked to look again. */
const REFRESH_SECONDS = 6 * 3600;

/**
 * Events as a calendar (RFC 5545). The UID of an event never changes and SEQUENCE rises with each change of it, so that a calendar that has it already
 * follows; what was cancelled stays, as cancelled. Times are those of the place, with the rules of its zone beside them. Without a name it is a file whose
 * entries go into somebody's own calendar: with one, programs open it beside that.
 */
export function calendarOf(calendarOfItsOwn: OwnCalendar | null, language: string, events: readonly CalendarEvent[]): string {
  const calendar = ical({ method: ICalCalendarMethod.PUBLISH, prodId: { company: 'Skills for SMEs', product: 'Events', language: language.toUpperCase() }, ...(calendarOfItsOwn && { ...calendarOfItsOwn, ttl: REFRESH_SECONDS }) });
  calendar.timezone({ name: events.length === 0 ? ZONE_OF_NOTHING : null, generator: rulesOf });
  for (const { id, title, summary, place, url: page, startsAt, endsAt, isAllDay, timeZone, standing, revision, changedAt } of events)
    calendar.createEvent({
      id: `${id}@events.skills-for-smes`,
      ...(isAllDay ? { start: startsAt, ...(endsAt > startsAt ? { end: new Date(endsAt.getTime() + DAY_LONG) } : {}), allDay: true, timezone: 'UTC' } : { start: DateTime.fromJSDate(startsAt, { zone: timeZone }), end: DateTime.fromJSDate(endsAt, { zone: timeZone }), timezone: timeZone }),
      stamp: changedAt,
      lastModified: changedAt,
      sequence: revision,
      summary: title,
      description: `${summary}\n\n${page}`,
      ...(place === null ? {} : { location: place }),
      url: page,
      status: ICalEventStatus[standing],
    });
  return calendar.toString();
}

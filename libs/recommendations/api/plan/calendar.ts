import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import type { ActionStatus } from '../../rules';

/** An action as a calendar shows it. */
export interface CalendarAction {
  id: string;
  title: string;
  /** ISO 8601. */
  dueOn: string;
  status: ActionStatus;
  /** What else is to be read, line by line. */
  description: string;
  revision: number;
  createdAt: Date;
  changedAt: Date;
}

/** The name of a calendar, where its plan is looked at, the language of its words, and its entries. */
export interface PlanCalendar {
  name: string;
  url: string;
  language: string;
  actions: readonly CalendarAction[];
  /** What stands before the title of what is done. */
  done: string;
}

/** The hours after which a calendar program is asked to look again. */
const REFRESH_SECONDS = 6 * 3600;

/**
 * Actions with a due date as all-day entries that block no time (RFC 5545). VEVENT and not VTODO: the common calendars
 * leave tasks of a subscribed feed out. The UID of an action never changes, SEQUENCE rises with each change of it, and
 * what was dropped stays as cancelled, so that a calendar takes it away.
 */
export function calendarOf({ name, url, language, actions, done }: PlanCalendar): string {
  const calendar = ical({
    name,
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'Skills for SMEs', product: 'Action plan', language: language.toUpperCase() },
    ttl: REFRESH_SECONDS,
    url,
  });
  for (const { id, title, dueOn, status, description, revision, createdAt, changedAt } of actions)
    calendar.createEvent({
      id: `${id}@plan.skills-for-smes`,
      start: new Date(dueOn),
      end: new Date(Date.parse(dueOn) + 24 * 3600 * 1000),
      timezone: 'UTC',
      allDay: true,
      stamp: changedAt,
      created: createdAt,
      lastModified: changedAt,
      sequence: revision,
      summary: status === 'DONE' ? `${done} ${title}` : title,
      description,
      url,
      status: status === 'DROPPED' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  return calendar.toString();
}

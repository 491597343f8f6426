import { anyone, languageFor, refuse, type Context, type HttpAnswer, type HttpRequest, type HttpRoute } from '@skills/platform/graph';
import { eventDates, wasHeld } from '../../rules';
import { textsOf } from '../event/event-reads';
import { Event } from '../event/event.entity';
import { mayReadEvent } from '../event/event.policy';
import { eventAddress, EVENTS_ADDRESS } from './addresses';
import { calendarOf, calendarStandingOf, calendarTitleOf, type CalendarEvent } from './calendar';

/** How long an event stays in the calendar after its end, in days. */
const DAYS_AFTER = 366;

/** When an event is in a calendar: where it was held on another day than planned, on that day; null where no day is known. */
function calendarTimes(event: Event): Pick<CalendarEvent, 'startsAt' | 'endsAt' | 'isAllDay'> | null {
  const { held, planned } = eventDates(event, wasHeld(event.standing));
  const when = held ?? planned;
  if (!when || ('date' in when && when.date.length < 10)) return null;
  const [startsAt, endsAt] = 'date' in when ? [new Date(when.date), new Date(when.date)] : [when.startsAt, when.endsAt];
  return endsAt && { startsAt, endsAt, isAllDay: 'date' in when };
}

const answer = ({ request }: Context, { query }: HttpRequest, events: readonly Event[], fileName: string, disposition: 'inline' | 'attachment'): HttpAnswer => {
  const asked = query.get('language');
  const language = asked ? languageFor(asked) : request.language;
  const entries = events.flatMap((event): CalendarEvent[] => {
    const times = calendarTimes(event);
    if (!times) return [];
    const { title, summary } = textsOf(event, language);
    const standing = calendarStandingOf(event.standing);
    const stood = calendarTitleOf(request, title, standing, language);
    const told = event.isDemo ? request.translate('events.page.demo', { title: stood }, language) : stood;
    const place = [event.venue, event.city].filter((part) => part !== null).join(', ') || null;
    return [{ ...event, title: told, summary, place, url: request.publicUrl + eventAddress(event.slug), ...times, standing }];
  });
  const body = calendarOf(request.translate('events.page.calendar', {}, language), request.publicUrl + EVENTS_ADDRESS, language, entries);
  return { status: 200, headers: { 'content-type': 'text/calendar; charset=utf-8', 'content-disposition': `${disposition}; filename="${fileName}"`, 'cache-control': 'no-cache' }, body };
};

/** All public events, for calendars that subscribe. */
export const eventsFeed: HttpRoute = {
  method: 'GET',
  path: '/events/calendar.ics',
  purpose: 'All public events, for calendars that subscribe.',
  policies: [anyone],
  async answer(context, request) {
    const since = new Date(context.clock().getTime() - DAYS_AFTER * 24 * 3600 * 1000);
    const events = await context.em.find(Event, { standing: { $ne: 'DRAFT' }, startsAt: { $ne: null }, endsAt: { $gt: since } }, { orderBy: { startsAt: 'asc', id: 'asc' } });
    return answer(context, request, events, 'events.ics', 'inline');
  },
};

/** One event, to be put into a calendar by hand. */
export const eventCalendar: HttpRoute = {
  method: 'GET',
  path: '/events/calendar/:slug.ics',
  purpose: 'One event as a file for calendars.',
  policies: [mayReadEvent],
  async answer(context, request) {
    const event = (await context.em.findOne(Event, { slug: request.params['slug'] ?? '' })) ?? refuse('NOT_FOUND');
    context.ask(mayReadEvent, event);
    if (!event.startsAt) refuse('NOT_FOUND');
    return answer(context, request, [event], `${event.slug}.ics`, 'attachment');
  },
};

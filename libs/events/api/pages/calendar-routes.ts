import { anyone, languageFor, refuse, type Context, type HttpAnswer, type HttpRequest, type HttpRoute } from '@skills/platform/graph';
import { Event } from '../event/event.entity';
import { mayReadEvent } from '../event/event.policy';
import { EVENTS_ADDRESS } from './addresses';
import { calendarOf, type OwnCalendar } from './calendar';
import { calendarEntryOf } from './calendar-entry';

/** How long an event stays in the calendar after its end, in days. */
const DAYS_AFTER = 366;

const languageOf = ({ request }: Context, { query }: HttpRequest): Context['request']['language'] => (query.get('language') ? languageFor(query.get('language')!) : request.language);

const answer = ({ request }: Context, language: Context['request']['language'], calendar: OwnCalendar | null, events: readonly Event[], disposition: string): HttpAnswer => {
  const entries = events.flatMap((event) => calendarEntryOf(request, language, event) ?? []);
  return { status: 200, headers: { 'content-type': 'text/calendar; charset=utf-8', 'content-disposition': disposition, 'cache-control': 'no-cache' }, body: calendarOf(calendar, language, entries) };
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
    const language = languageOf(context, request);
    const { translate, publicUrl } = context.request;
    return answer(context, language, { name: translate('events.page.calendar', {}, language), url: publicUrl + EVENTS_ADDRESS }, events, 'inline; filename="events.ics"');
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
    return answer(context, languageOf(context, request), null, [event], `attachment; filename="${event.slug}.ics"`);
  },
};

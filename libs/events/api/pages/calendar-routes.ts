import { createHash } from 'node:crypto';
import { anyone, contentDisposition, refuse, SERVER_LANGUAGES, type Context, type HttpAnswer, type HttpRequest, type HttpRoute, type Row, type ServerLanguage } from '@skills/platform/graph';
import { feedChoiceIn } from '../../rules';
import { chosenEvents, type EventFilter } from '../event/event-filter';
import { seriesTitleOf } from '../event/event-reads';
import { EventSeries } from '../event/event-series.entity';
import { Event } from '../event/event.entity';
import { mayReadEvent } from '../event/event.policy';
import { EVENTS_ADDRESS } from './addresses';
import { calendarOf, type OwnCalendar } from './calendar';
import { calendarEntryOf } from './calendar-entry';

/** How long an event stays in the calendar after its end, in days. */
const DAYS_AFTER = 366;

/** Says what in an address means nothing. */
const notUnderstood = (name: string, value: string): never => refuse('ADDRESS_NOT_UNDERSTOOD', [name], { name, value: value.slice(0, 60) });

/** The language that an address asks for, or else that of the request. */
function languageIn({ request }: Context, { query }: HttpRequest): ServerLanguage {
  const asked = query.get('language');
  if (!asked) return request.language;
  return SERVER_LANGUAGES.find((language) => language === asked.split('-')[0]!.toLowerCase()) ?? notUnderstood('language', asked);
}

const answer = ({ request }: Context, language: ServerLanguage, calendar: OwnCalendar | null, events: readonly Row<Event>[], disposition: string): HttpAnswer => {
  const body = calendarOf(calendar, language, events.flatMap((event) => calendarEntryOf(request, language, event) ?? []));
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  return { status: 200, headers: { 'content-type': 'text/calendar; charset=utf-8', 'content-disposition': disposition, 'cache-control': 'no-cache', etag }, body };
};

/** What the feed's address chooses, and how a calendar of that is called. */
async function chosenIn(context: Context, query: URLSearchParams, language: ServerLanguage): Promise<{ filter: EventFilter; name: string }> {
  const { translate } = context.request;
  const choice = feedChoiceIn(query);
  if ('name' in choice) return notUnderstood(choice.name, choice.value);
  const { series: seriesId, ...filter } = choice;
  const series = seriesId === null ? null : ((await context.em.findOne(EventSeries, { id: seriesId })) ?? notUnderstood('series', seriesId));
  const all = translate('events.page.calendar', {}, language);
  return { filter: { ...filter, seriesId }, name: series ? translate('events.page.calendarOf', { calendar: all, series: seriesTitleOf(series.titles, language) }, language) : all };
}

/** Public events, for calendars that subscribe. */
export const eventsFeed: HttpRoute = {
  method: 'GET',
  path: '/events/calendar.ics',
  purpose: 'Public events, for calendars that subscribe: all, or those that `kind`, `topic`, `country`, `spoken` and `series` name, in the language that `language` names.',
  policies: [anyone],
  async answer(context, request) {
    const language = languageIn(context, request);
    const { filter, name } = await chosenIn(context, request.query, language);
    const since = new Date(context.clock().getTime() - DAYS_AFTER * 24 * 3600 * 1000);
    const events = await chosenEvents(context, filter).andWhere({ standing: { $ne: 'DRAFT' }, startsAt: { $ne: null }, endsAt: { $gt: since } }).select('e.*').orderBy({ startsAt: 'asc', id: 'asc' }).execute<Row<Event>[]>();
    return answer(context, language, { name, url: context.request.publicUrl + EVENTS_ADDRESS }, events, contentDisposition('inline', 'events.ics'));
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
    return answer(context, languageIn(context, request), null, [event], contentDisposition('attachment', `${event.slug}.ics`));
  },
};

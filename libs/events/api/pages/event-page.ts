import type { EntityManager } from '@mikro-orm/postgresql';
import { markdownWords } from '@skills/identity/rules';
import { dateFormat, type PublicPage } from '@skills/platform/graph';
import { textsOf } from '../event/event-reads';
import { AgendaVersion, PublishedSpeaker, type KeptSession } from '../agenda/agenda-version.entity';
import { EventTime } from '../event/event-time.entity';
import { Event } from '../event/event.entity';
import { timesInWords } from '../event/times-in-words';
import { movedFrom } from '../../rules';
import { EVENTS_ADDRESS, eventAddress } from './addresses';
import { timesAsData } from './event-times-data';
import { whenInWords } from './when-in-words';

// Terms: schema.org/EventAttendanceModeEnumeration.
const MODE = { ON_SITE: 'OfflineEventAttendanceMode', ONLINE: 'OnlineEventAttendanceMode', BOTH: 'MixedEventAttendanceMode' } as const;

/** An event as schema.org describes one; what is not known is left out. Terms: schema.org/Event. */
const asData = (event: Event, earlier: readonly EventTime[], { title, summary, page, demo }: { title: string; summary: string; page: string; demo: string | null }): Record<string, unknown> => ({
  '@type': 'Event',
  name: title,
  description: summary,
  url: page,
  ...(demo === null ? {} : { disambiguatingDescription: demo }),
  ...timesAsData(event, earlier),
  ...(event.form ? { eventAttendanceMode: `https://schema.org/${MODE[event.form]}` } : {}),
  ...(event.languages.length > 0 ? { inLanguage: event.languages } : {}),
  ...(event.city
    ? { location: { '@type': 'Place', name: event.venue ?? event.city, address: { '@type': 'PostalAddress', addressLocality: event.city, ...(event.countryCode ? { addressCountry: event.countryCode } : {}) } } }
    : event.form === 'ONLINE' ? { location: { '@type': 'VirtualLocation', url: page } } : {}),
  organizer: { '@type': 'Organization', name: 'Skills for SMEs' },
  isAccessibleForFree: true,
});

interface SpokenSession extends KeptSession {
  speakers: readonly Pick<PublishedSpeaker, 'name' | 'affiliation'>[];
}

/** The sessions that an event published last, without its breaks. */
async function publishedSessions(em: EntityManager, eventId: string): Promise<SpokenSession[]> {
  const [version] = await em.find(AgendaVersion, { event: eventId }, { orderBy: { number: 'desc' }, limit: 1 });
  if (!version) return [];
  const speakers = await em.find(PublishedSpeaker, { version: version.id }, { orderBy: { position: 'asc' } });
  return version.sessions.filter(({ kind }) => kind !== 'BREAK').map((session) => ({ ...session, speakers: speakers.filter(({ sessionId }) => sessionId === session.id) }));
}

/** The sessions of an event as schema.org describes them. Terms: schema.org/subEvent, schema.org/performer. */
const asSubEvents = (sessions: readonly SpokenSession[]): Record<string, unknown> =>
  sessions.length === 0 ? {} : {
    subEvent: sessions.map(({ title, description, startsAt, endsAt, language, room, speakers }) => ({
      '@type': 'Event',
      name: title,
      startDate: startsAt,
      endDate: endsAt,
      ...(description ? { description } : {}),
      ...(language ? { inLanguage: language } : {}),
      ...(room ? { location: { '@type': 'Place', name: room } } : {}),
      ...(speakers.length > 0 ? { performer: speakers.map(({ name, affiliation }) => ({ '@type': 'Person', name, ...(affiliation ? { affiliation: { '@type': 'Organization', name: affiliation } } : {}) })) } : {}),
    })),
  };

/** The page of an event, as search engines read it. */
export const eventPage: PublicPage = {
  path: `${EVENTS_ADDRESS}/:slug`,
  async words({ em, request }, { slug = '' }) {
    const event = await em.findOne(Event, { slug, standing: { $ne: 'DRAFT' } });
    if (!event) return null;
    const { language, publicUrl } = request;
    const sessions = await publishedSessions(em, event.id);
    const { span } = timesInWords(request.translate, language, event.timeZone);
    const earlier = await em.find(EventTime, { event: event.id });
    const texts = textsOf(event, language);
    const { summary, description } = texts;
    const title = event.isDemo ? request.translate('events.page.demo', { title: texts.title }) : texts.title;
    const t = (key: string, values: Record<string, string> = {}): string => request.translate(`events.page.${key}`, values);
    const day = dateFormat(language, { dateStyle: 'long', timeZone: event.timeZone });
    const moved = movedFrom(earlier, event.startsAt).map(({ startsAt, timeZone, replacedAt }) => t('moved', { date: timesInWords(request.translate, language, timeZone).moment(startsAt), moved: day.format(replacedAt) }));
    const when = [whenInWords(event, request, language), ...moved].filter((part) => part !== null).join('; ');
    // The days of an agenda that will be later, or not at all, are none that anybody is to find.
    const isStopped = event.standing === 'POSTPONED' || event.standing === 'CANCELLED';
    const where = [event.venue, event.city].filter((part) => part !== null).join(', ');
    return {
      title,
      description: summary,
      language: event.translations[language] ? language : event.textLanguage,
      structured: { ...asData(event, earlier, { title, summary, page: publicUrl + eventAddress(event.slug), demo: event.isDemo ? t('invented') : null }), ...asSubEvents(isStopped ? [] : sessions) },
      parts: [
        ...(when ? [{ heading: t('when'), text: when }] : []),
        ...(where ? [{ heading: t('where'), text: where }] : []),
        ...(description ? [{ heading: null, text: markdownWords(description) }] : []),
        ...sessions.map(({ title: session, startsAt, endsAt, speakers }) => ({ heading: session, text: [...(isStopped ? [] : [span(startsAt, endsAt)]), ...speakers.map(({ name, affiliation }) => [name, affiliation].filter(Boolean).join(', '))].join('; ') })),
      ],
      links: [{ label: t('all'), address: EVENTS_ADDRESS }],
    };
  },
  async addresses({ em }) {
    const events = await em.find(Event, { standing: { $ne: 'DRAFT' } }, { orderBy: { id: 'asc' } });
    return [{ path: EVENTS_ADDRESS, changedOn: null }, ...events.map(({ slug, changedAt }) => ({ path: eventAddress(slug), changedOn: changedAt.toISOString().slice(0, 10) }))];
  },
};

import type { PublicPage } from '@skills/platform/graph';
import { seriesTitleOf, textsOf } from '../event/event-reads';
import { EventSeries } from '../event/event-series.entity';
import { Event } from '../event/event.entity';
import { wasHeld } from '../../rules';
import { eventAddress, EVENTS_ADDRESS, seriesAddress } from './addresses';

/** A series of events with its events, as search engines read it. Terms: schema.org/EventSeries. */
export const seriesPage: PublicPage = {
  path: `${EVENTS_ADDRESS}/series/:id`,
  async words({ em, request }, { id = '' }) {
    const series = await em.findOne(EventSeries, { id });
    if (!series) return null;
    const { language, publicUrl } = request;
    const events = await em.find(Event, { series: id, standing: { $ne: 'DRAFT' } }, { orderBy: { numberInSeries: 'asc', id: 'asc' } });
    const title = seriesTitleOf(series.titles, language);
    const held = request.translate('events.page.series', { held: events.filter(({ standing }) => wasHeld(standing)).length, planned: series.plannedCount });
    const listed = events.map((event) => ({ name: textsOf(event, language).title, address: eventAddress(event.slug) }));
    return {
      title,
      description: held,
      language,
      structured: { '@type': 'EventSeries', name: title, url: publicUrl + seriesAddress(id), subEvent: listed.map(({ name, address }) => ({ '@type': 'Event', name, url: publicUrl + address })) },
      parts: [{ heading: null, text: held }],
      links: [...listed.map(({ name, address }) => ({ label: name, address })), { label: request.translate('events.page.all'), address: EVENTS_ADDRESS }],
    };
  },
  async addresses({ em }) {
    return (await em.find(EventSeries, {}, { orderBy: { id: 'asc' } })).map(({ id }) => ({ path: seriesAddress(id), changedOn: null }));
  },
};

import type { ModulePart } from '@skills/platform/graph';
import { eventCalendar, eventsFeed } from './calendar-routes';
import { eventPage } from './event-page';
import { seriesPage } from './series-page';

/** Calendars, and what search engines read. */
export const pagesPart: ModulePart = {
  routes: [eventsFeed, eventCalendar],
  pages: [eventPage, seriesPage],
};

/** The list of events. */
export const eventsPath = '/events';
/** The page of an event, by its part of the address. */
export const eventPath = (slug: string): string => `${eventsPath}/${encodeURIComponent(slug)}`;
/** The organisers' desk. */
export const organisePath = '/organise';
export const newEventPath = `${organisePath}/new`;
export const organisedEventPath = (slug: string): string => `${organisePath}/events/${encodeURIComponent(slug)}`;
/** An event as a file for calendars, and the calendar of all to subscribe to. */
export const eventCalendarAddress = (slug: string): string => `/events/calendar/${encodeURIComponent(slug)}.ics`;
export const eventsFeedAddress = '/events/calendar.ics';

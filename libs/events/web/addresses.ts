/** The list of events. */
export const eventsPath = '/events';
/** The page of an event, by its part of the address. */
export const eventPath = (slug: string): string => `${eventsPath}/${encodeURIComponent(slug)}`;
/** The organisers' desk. */
export const organisePath = '/organise';
export const newEventPath = `${organisePath}/new`;
export const organisedEventPath = (slug: string): string => `${organisePath}/events/${encodeURIComponent(slug)}`;
/** The participants of an event as a file for spreadsheets, in a language of the interface. */
export const participantsAddress = (eventId: string, language: string): string => `/events/participants/${encodeURIComponent(eventId)}.csv?${new URLSearchParams({ language }).toString()}`;
/** An event as a file for calendars, and the calendar of all to subscribe to. */
export const eventCalendarAddress = (slug: string): string => `/events/calendar/${encodeURIComponent(slug)}.ics`;
export const eventsFeedAddress = '/events/calendar.ics';

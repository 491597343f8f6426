/** The public pages of events in the site. */
export const EVENTS_ADDRESS = '/events';

/** The address of an event's page. */
export const eventAddress = (slug: string): string => `${EVENTS_ADDRESS}/${encodeURIComponent(slug)}`;

/** The public pages of events in the site. */
export const EVENTS_ADDRESS = '/events';

/** The address of an event's page. */
export const eventAddress = (slug: string): string => `${EVENTS_ADDRESS}/${encodeURIComponent(slug)}`;

/** The address of a series' page. */
export const seriesAddress = (id: string): string => `${EVENTS_ADDRESS}/series/${encodeURIComponent(id)}`;

/** The address of what an event came to. */
export const conclusionsAddress = (slug: string): string => `${eventAddress(slug)}/conclusions`;

/** The same as a file, in a language. */
export const conclusionsFile = (slug: string, language: string): string => `${EVENTS_ADDRESS}/conclusions/${encodeURIComponent(slug)}.pdf?language=${language}`;

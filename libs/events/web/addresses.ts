import { feedAddressOf, type FeedChoice } from '../rules';

/** The list of events. */
export const eventsPath = '/events';
/** The page of an event, by its part of the address. */
export const eventPath = (slug: string): string => `${eventsPath}/${encodeURIComponent(slug)}`;
/** The published agendas of an event, and what changed from one to the next. */
export const agendaVersionsPath = (slug: string): string => `${eventPath(slug)}/agenda`;
/** A series with its events. */
export const seriesPath = (id: string): string => `${eventsPath}/series/${encodeURIComponent(id)}`;
/** Where people propose something for the agenda of an event. */
export const contributePath = (slug: string): string => `${eventPath(slug)}/contribute`;
/** Where somebody chooses which mails they get, with the secret of a mail's link. */
export const mailChoicePath = (secret: string): string => `/mails#${new URLSearchParams({ secret }).toString()}`;
/** The organisers' desk. */
export const organisePath = '/organise';
export const newEventPath = `${organisePath}/new`;
/** A new event that begins with what is said of an earlier one. */
export const copiedEventPath = (slug: string): string => `${newEventPath}?${new URLSearchParams({ from: slug }).toString()}`;
export const organisedEventPath = (slug: string): string => `${organisePath}/events/${encodeURIComponent(slug)}`;
/** Where its organisers work on what came out of it. */
export const organisedAgendaPath = (slug: string): string => `${organisedEventPath(slug)}/agenda`;
export const organisedConclusionsPath = (slug: string): string => `${organisedEventPath(slug)}/conclusions`;
/** Where whoever is signed in and took part says how it was. */
export const feedbackPath = (slug: string): string => `/feedback?${new URLSearchParams({ event: slug }).toString()}`;
/** What came out of an event, of all events, and of one as a file. */
export const conclusionsPath = (slug: string): string => `${eventPath(slug)}/conclusions`;
export const allConclusionsPath = `${eventsPath}/conclusions`;
/** The events in figures, and these as a file in a language of the interface. */
export const figuresPath = `${eventsPath}/figures`;
export const figuresFileAddress = (language: string): string => `${figuresPath}.csv?${new URLSearchParams({ language }).toString()}`;
export const conclusionsFileAddress = (slug: string, language: string, version: number): string => `${allConclusionsPath}/${encodeURIComponent(slug)}.pdf?${new URLSearchParams({ language, version: String(version) }).toString()}`;
/** A badge for everybody with a seat, to print, in a language of the interface. */
export const badgesAddress = (eventId: string, language: string, participant?: string): string =>
  `/events/badges/${encodeURIComponent(eventId)}.pdf?${new URLSearchParams({ language, ...(participant ? { participant } : {}) }).toString()}`;
/** What personal data is left, of all events. */
export const dataLeftPath = `${organisePath}/data`;
/** Where somebody takes their name off agendas. */
export const speakingPath = '/speaking';
/** The events of a series at the desk. */
export const organisedSeriesPath = (id: string): string => `${organisePath}/series/${encodeURIComponent(id)}`;
/** An event as a file for calendars. */
export const eventCalendarAddress = (slug: string): string => `/events/calendar/${encodeURIComponent(slug)}.ics`;
/** The calendar of events to subscribe to, as a full address: those of a choice, in a language of the interface. */
export const eventsFeedAddress = (language: string, choice: FeedChoice): string => `${window.location.origin}/events/calendar.ics?${new URLSearchParams([['language', language], ...feedAddressOf(choice)]).toString()}`;

import { addressOf, fromAddress, inAddress, TOPICS, type Topic } from '@skills/identity/rules';
import { EVENT_KINDS, isMonth, type EventKind } from '../../rules';

/** How events are shown. */
export const EVENT_VIEWS = ['LIST', 'MAP', 'MONTH'] as const;
/** One of EVENT_VIEWS. */
export type EventView = (typeof EVENT_VIEWS)[number];

/** What a visitor chose in the list of events; null leaves all in. */
export interface EventChoice {
  view: EventView;
  times: 'COMING' | 'PAST';
  /** The month shown, `2027-03`; null for the one that is. */
  month: string | null;
  kind: EventKind | null;
  topic: Topic | null;
  /** ISO 3166-1 alpha-2. */
  country: string | null;
  /** BCP 47. */
  language: string | null;
  /** The id of a series. */
  series: string | null;
}

const matching = (text: string | null, form: RegExp): string | null => (text !== null && form.test(text) ? text : null);

/** The choice that an address makes; what it does not understand it leaves out. */
export const eventChoiceIn = (address: URLSearchParams): EventChoice => {
  const month = address.get('month');
  return {
    view: fromAddress(address.get('view'), EVENT_VIEWS) ?? 'LIST',
    times: address.get('times') === 'past' ? 'PAST' : 'COMING',
    month: month !== null && isMonth(month) ? month : null,
    kind: fromAddress(address.get('kind'), EVENT_KINDS),
    topic: fromAddress(address.get('topic'), TOPICS),
    country: matching(address.get('country'), /^[a-z]{2}$/i)?.toUpperCase() ?? null,
    // `language` in an address is that of the page.
    language: matching(address.get('spoken'), /^[a-z]{2}$/),
    series: matching(address.get('series'), /^[a-z0-9-]{1,60}$/),
  };
};

/** The address that makes this choice, in a fixed order; what is left out is not chosen. */
export const eventAddressOf = ({ view, times, month, kind, topic, country, language, series }: EventChoice): URLSearchParams =>
  addressOf({
    view: view === 'LIST' ? null : inAddress(view),
    times: times === 'PAST' ? 'past' : null,
    month,
    kind: kind && inAddress(kind),
    topic: topic && inAddress(topic),
    country: country && country.toLowerCase(),
    spoken: language,
    series,
  });

/** What the choice asks the graph for, whichever way it is shown. */
export const filterOf = ({ kind, topic, country, language, series }: EventChoice): Pick<EventChoice, 'kind' | 'topic' | 'country' | 'language'> & { seriesId: string | null } => ({ kind, topic, country, language, seriesId: series });

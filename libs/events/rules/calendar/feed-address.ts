import { addressOf, fromAddress, inAddress, isCountryCode, isLanguageTag, TOPICS, type Topic } from '@skills/identity/rules';
import { EVENT_KINDS, type EventKind } from '../event/event-life';

/** Which events a calendar is to follow; null leaves all in. */
export interface FeedChoice {
  readonly kind: EventKind | null;
  readonly topic: Topic | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  /** The language that is spoken there, BCP 47. */
  readonly language: string | null;
  /** The id of a series. */
  readonly series: string | null;
}

/** A part of an address that means nothing. */
export interface FeedAddressFault {
  readonly name: string;
  readonly value: string;
}

/** The parts of the feed's address that make this choice, as the address of the list of events has them too. */
export const feedAddressOf = ({ kind, topic, country, language, series }: FeedChoice): URLSearchParams =>
  addressOf({ kind: kind && inAddress(kind), topic: topic && inAddress(topic), country: country && country.toLowerCase(), spoken: language, series });

const wanted = (text: string | null): string | null => (text === '' ? null : text);
const matching = (text: string | null, isRight: (text: string) => boolean): string | null => (text !== null && isRight(text) ? text : null);

/** The choice that the feed's address makes, or what in it means nothing: a calendar that is empty for a slip of the pen tells nobody. */
export function feedChoiceIn(address: URLSearchParams): FeedChoice | FeedAddressFault {
  const given = (name: string): string | null => wanted(address.get(name));
  const choice: FeedChoice = {
    kind: fromAddress(given('kind'), EVENT_KINDS),
    topic: fromAddress(given('topic'), TOPICS),
    country: matching(given('country')?.toUpperCase() ?? null, isCountryCode),
    language: matching(given('spoken'), isLanguageTag),
    series: matching(given('series'), (text) => /^[a-z0-9-]{1,60}$/.test(text)),
  };
  const read: Readonly<Record<string, string | null>> = { kind: choice.kind, topic: choice.topic, country: choice.country, spoken: choice.language, series: choice.series };
  const name = Object.keys(read).find((part) => given(part) !== null && read[part] === null);
  return name === undefined ? choice : { name, value: given(name)! };
}

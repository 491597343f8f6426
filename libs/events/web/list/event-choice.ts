import { TOPICS, type Topic } from '@skills/identity/rules';
import { EVENT_KINDS, type EventKind } from '../../rules';

/** What a visitor chose in the list of events; null leaves all in. */
export interface EventChoice {
  times: 'COMING' | 'PAST';
  kind: EventKind | null;
  topic: Topic | null;
  /** ISO 3166-1 alpha-2. */
  country: string | null;
}

const inAddress = (code: string): string => code.toLowerCase().replaceAll('_', '-');
const fromAddress = <Code extends string>(text: string | null, codes: readonly Code[]): Code | null => codes.find((code) => inAddress(code) === text?.toLowerCase()) ?? null;

/** The choice that an address makes; what it does not understand it leaves out. */
export const eventChoiceIn = (address: URLSearchParams): EventChoice => {
  const country = address.get('country');
  return {
    times: address.get('times') === 'past' ? 'PAST' : 'COMING',
    kind: fromAddress(address.get('kind'), EVENT_KINDS),
    topic: fromAddress(address.get('topic'), TOPICS),
    country: country && /^[a-z]{2}$/i.test(country) ? country.toUpperCase() : null,
  };
};

/** The address that makes this choice, in a fixed order; what is left out is not chosen. */
export const eventAddressOf = ({ times, kind, topic, country }: EventChoice): URLSearchParams =>
  new URLSearchParams(
    Object.entries({ times: times === 'PAST' ? 'past' : null, kind: kind && inAddress(kind), topic: topic && inAddress(topic), country: country && country.toLowerCase() }).flatMap(([name, value]): [string, string][] => (value === null ? [] : [[name, value]])),
  );

import { SECTORS, TOPICS, type Sector, type Topic } from '@skills/identity/rules';
import { addressOf, fromAddress, inAddress } from '../list/filter-value';

/** What a visitor chose among the cases; null leaves all in. Countries by ISO 3166-1 alpha-2. */
export interface PracticeChoice {
  topic: Topic | null;
  country: string | null;
  sector: Sector | null;
}

const isCountry = (text: string): boolean => /^[A-Z]{2}$/.test(text);

/** The choice that an address makes; what it does not understand it leaves out. */
export const practiceChoiceIn = (address: URLSearchParams): PracticeChoice => {
  const country = address.get('country')?.toUpperCase() ?? '';
  return {
    topic: fromAddress(address.get('topic'), TOPICS),
    country: isCountry(country) ? country : null,
    sector: fromAddress(address.get('sector'), SECTORS),
  };
};

/** The address that makes this choice. */
export const practiceAddressOf = ({ topic, country, sector }: PracticeChoice): URLSearchParams =>
  addressOf({ topic: topic && inAddress(topic), country: country && country.toLowerCase(), sector: sector && sector.toLowerCase() });

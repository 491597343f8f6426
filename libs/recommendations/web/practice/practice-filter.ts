import { SECTORS, TOPICS, type Sector, type Topic } from '@skills/identity/rules';
import { addressOf, countryIn, fromAddress, inAddress, wordsIn } from '../list/filter-value';

/** The size classes as the graph names them, the smallest first. */
export const SIZES = ['SIZE_0_9', 'SIZE_10_49', 'SIZE_50_249', 'SIZE_GE250'] as const;

/** What a visitor chose among the cases; null leaves all in. Countries by ISO 3166-1 alpha-2. */
export interface PracticeChoice {
  topic: Topic | null;
  country: string | null;
  sector: Sector | null;
  sizeClass: (typeof SIZES)[number] | null;
  /** Words to search for. */
  text: string | null;
}

/** The choice that an address makes; what it does not understand it leaves out. */
export const practiceChoiceIn = (address: URLSearchParams): PracticeChoice => ({
  topic: fromAddress(address.get('topic'), TOPICS),
  country: countryIn(address.get('country')),
  sector: fromAddress(address.get('sector'), SECTORS),
  sizeClass: fromAddress(address.get('size') && `size-${address.get('size')}`, SIZES),
  text: wordsIn(address.get('q')),
});

/** The address that makes this choice; what is left out is not chosen. */
export const practiceAddressOf = ({ topic = null, country = null, sector = null, sizeClass = null, text = null }: Partial<PracticeChoice>): URLSearchParams =>
  addressOf({
    q: text,
    topic: topic && inAddress(topic),
    country: country && country.toLowerCase(),
    sector: sector && sector.toLowerCase(),
    size: sizeClass && inAddress(sizeClass).replace('size-', ''),
  });

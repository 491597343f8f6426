import { addressOf, fromAddress, inAddress, type Sector, SECTORS, type Topic, TOPICS } from '@skills/identity/rules';
import { countryIn, languageIn, sizeIn, sizeInAddress, wordsIn, type Size } from '../list/filter-value';

/** What a visitor chose among the cases; null leaves all in. Countries by ISO 3166-1 alpha-2. */
export interface PracticeChoice {
  topic: Topic | null;
  country: string | null;
  sector: Sector | null;
  sizeClass: Size | null;
  /** The language that cases are told in, BCP 47. */
  language: string | null;
  /** Words to search for. */
  text: string | null;
}

// Not `language`: in an address of the site that is the language of the interface.
const TOLD_IN = 'told-in';

/** The choice that an address makes; what it does not understand it leaves out. */
export const practiceChoiceIn = (address: URLSearchParams): PracticeChoice => ({
  topic: fromAddress(address.get('topic'), TOPICS),
  country: countryIn(address.get('country')),
  sector: fromAddress(address.get('sector'), SECTORS),
  sizeClass: sizeIn(address.get('size')),
  language: languageIn(address.get(TOLD_IN)),
  text: wordsIn(address.get('q')),
});

/** The address that makes this choice; what is left out is not chosen. */
export const practiceAddressOf = ({ topic = null, country = null, sector = null, sizeClass = null, language = null, text = null }: Partial<PracticeChoice>): URLSearchParams =>
  addressOf({
    q: text,
    topic: topic && inAddress(topic),
    country: country && country.toLowerCase(),
    sector: sector && sector.toLowerCase(),
    size: sizeClass && sizeInAddress(sizeClass),
    [TOLD_IN]: language,
  });

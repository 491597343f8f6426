import { addressOf, fromAddress, inAddress, type Sector, SECTORS, TARGET_ROLES, type TargetRole, type Topic, TOPICS } from '@skills/identity/rules';
import { countryIn, languageIn, sizeIn, sizeInAddress, wordsIn, type Size } from '../list/filter-value';

/** What a visitor chose in the catalogue of courses; null leaves all in. */
export interface CourseChoice {
  topic: Topic | null;
  /** BCP 47. */
  language: string | null;
  free: boolean | null;
  audience: TargetRole | null;
  /** Those made for it, and those that suit all. */
  sector: Sector | null;
  /** Those made for it, and those that suit all. */
  sizeClass: Size | null;
  /** ISO 3166-1 alpha-2. */
  country: string | null;
  /** Words to search for. */
  text: string | null;
}

const PRICES = ['FREE', 'PAID'] as const;

// Not `language`: in an address of the site that is the language of the interface.
const TAUGHT_IN = 'taught-in';

/** The choice that an address makes; what it does not understand it leaves out. */
export const courseChoiceIn = (address: URLSearchParams): CourseChoice => {
  const price = fromAddress(address.get('price'), PRICES);
  return {
    topic: fromAddress(address.get('topic'), TOPICS),
    language: languageIn(address.get(TAUGHT_IN)),
    free: price === null ? null : price === 'FREE',
    audience: fromAddress(address.get('audience'), TARGET_ROLES),
    sector: fromAddress(address.get('sector'), SECTORS),
    sizeClass: sizeIn(address.get('size')),
    country: countryIn(address.get('country')),
    text: wordsIn(address.get('q')),
  };
};

/** The address that makes this choice; what is left out is not chosen. */
export const courseAddressOf = ({ topic = null, language = null, free = null, audience = null, sector = null, sizeClass = null, country = null, text = null }: Partial<CourseChoice>): URLSearchParams =>
  addressOf({
    q: text,
    topic: topic && inAddress(topic),
    [TAUGHT_IN]: language,
    price: free === null ? null : free ? 'free' : 'paid',
    audience: audience && inAddress(audience),
    sector: sector && sector.toLowerCase(),
    size: sizeClass && sizeInAddress(sizeClass),
    country: country && country.toLowerCase(),
  });

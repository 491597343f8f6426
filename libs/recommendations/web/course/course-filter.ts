import { TARGET_ROLES, TOPICS, type TargetRole, type Topic } from '@skills/identity/rules';
import { addressOf, fromAddress, inAddress } from '../list/filter-value';

/** The official languages of the Union, BCP 47. Source: Regulation No 1 of 1958, as amended. */
export const LANGUAGES_OF_COURSES = [
  'bg', 'cs', 'da', 'de', 'el', 'en', 'es', 'et', 'fi', 'fr', 'ga', 'hr', 'hu', 'it', 'lt', 'lv', 'mt', 'nl', 'pl', 'pt', 'ro', 'sk', 'sl', 'sv',
] as const;
/** One of LANGUAGES_OF_COURSES. */
export type CourseLanguage = (typeof LANGUAGES_OF_COURSES)[number];

/** What a visitor chose in the catalogue of courses; null leaves all in. */
export interface CourseChoice {
  topic: Topic | null;
  language: CourseLanguage | null;
  free: boolean | null;
  audience: TargetRole | null;
}

const PRICES = ['FREE', 'PAID'] as const;

// Not `language`: in an address of the site that is the language of the interface.
const TAUGHT_IN = 'taught-in';

/** The choice that an address makes; what it does not understand it leaves out. */
export const courseChoiceIn = (address: URLSearchParams): CourseChoice => {
  const price = fromAddress(address.get('price'), PRICES);
  return {
    topic: fromAddress(address.get('topic'), TOPICS),
    language: fromAddress(address.get(TAUGHT_IN), LANGUAGES_OF_COURSES),
    free: price === null ? null : price === 'FREE',
    audience: fromAddress(address.get('audience'), TARGET_ROLES),
  };
};

/** The address that makes this choice. */
export const courseAddressOf = ({ topic, language, free, audience }: CourseChoice): URLSearchParams =>
  addressOf({
    topic: topic && inAddress(topic),
    [TAUGHT_IN]: language,
    price: free === null ? null : free ? 'free' : 'paid',
    audience: audience && inAddress(audience),
  });

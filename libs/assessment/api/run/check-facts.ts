import { isCountryCode, OFFERED_LANGUAGES } from '@skills/identity/rules';
import { refuse } from '@skills/platform/graph';

// The form offers these languages besides those of the interface, of which a few may be none of them.
const MOST_LANGUAGES = OFFERED_LANGUAGES.length + 6;
const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

/** Refuses a country that is none. */
export const checkCountry = (countryCode: string): void => {
  if (!isCountryCode(countryCode)) refuse('COUNTRY_UNKNOWN', ['countryCode']);
};

/** Refuses languages that are none, and too many of them. */
export const checkLanguages = (languages: readonly string[]): void => {
  if (languages.length > MOST_LANGUAGES || !languages.every((language) => LANGUAGE.test(language))) refuse('LANGUAGES_MALFORMED', ['languages'], { most: MOST_LANGUAGES });
};

import reference from '../content/countries.json' with { type: 'json' };
import type { NamesByLanguage } from './names-by-language';

/** How a country stands to the Union: member, left, in the Single Market by EFTA, or on its way in. */
export const COUNTRY_GROUPS = ['EU27', 'UK', 'EFTA', 'CANDIDATE_OR_POTENTIAL'] as const;
/** One of COUNTRY_GROUPS. */
export type CountryGroup = (typeof COUNTRY_GROUPS)[number];

/** A country in which a firm can be at home. */
export interface Country {
  /** ISO 3166-1 alpha-2, upper case; XK for Kosovo. */
  readonly code: string;
  /** The code in Eurostat's data, which differs for Greece (EL) and the United Kingdom (UK). */
  readonly eurostatCode: string;
  /** How the country stands to the Union. */
  readonly group: CountryGroup;
  /** The short name, by language. */
  readonly names: NamesByLanguage;
}

/** All countries of the reference list, by code. Source: content/countries.json. */
export const COUNTRIES = reference.countries as readonly Country[];

const byCode = new Map(COUNTRIES.map((country) => [country.code, country]));
const byEurostatCode = new Map(COUNTRIES.map((country) => [country.eurostatCode, country]));

/** The country with this ISO code, in upper case; null when the reference list lacks it. */
export const countryFor = (code: string): Country | null => byCode.get(code) ?? null;

/** The country that Eurostat's data call by this code; null for aggregates such as EU27_2020. */
export const countryForEurostatCode = (code: string): Country | null => byEurostatCode.get(code) ?? null;

/** Whether a firm may give this ISO code as its country. */
export const isCountryCode = (code: string): boolean => byCode.has(code);

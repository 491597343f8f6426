import { localeOf } from '../locale-of';

/** Numbers, days, lists and names as a language writes them. */
export interface Formats {
  number: (value: number, options?: Intl.NumberFormatOptions) => string;
  /** A share from 0 to 1, as per cent. */
  percent: (share: number, options?: Intl.NumberFormatOptions) => string;
  date: (value: Date | string) => string;
  dateTime: (value: Date | string) => string;
  /** The time of day of a moment on the clock of an IANA time zone. */
  time: (value: Date | string, timeZone: string) => string;
  /** From one moment to another on the clock of an IANA time zone; the day is said once when it is the same. */
  span: (from: Date | string, to: Date | string, timeZone: string) => string;
  /** A day or a month, as ISO 8601 writes them: `2019-04-12`, `2019-04`. */
  dayOrMonth: (value: string) => string;
  /** A duration in hours, with its word. */
  hours: (value: number) => string;
  list: (values: readonly string[]) => string;
  /** A language by its BCP-47 code; the code itself when it has no name. */
  languageName: (code: string) => string;
  /** A country by its ISO 3166-1 alpha-2 code; the code itself when it has no name. */
  countryName: (code: string) => string;
}

const nameOf = (names: Intl.DisplayNames, code: string): string => {
  try {
    return names.of(code) ?? code;
  } catch {
    return code;
  }
};

/** The formats of one language; days that carry no time are read as they are written, in no time zone. */
export const formatsOf = (shown: string): Formats => {
  const language = localeOf(shown);
  const languages = new Intl.DisplayNames(language, { type: 'language' });
  const countries = new Intl.DisplayNames(language, { type: 'region' });
  const isDay = (value: Date | string): boolean => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
  return {
    number: (value, options) => new Intl.NumberFormat(language, options).format(value),
    percent: (share, options) => new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0, ...options }).format(share),
    date: (value) => new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: isDay(value) ? 'UTC' : undefined }).format(new Date(value)),
    dateTime: (value) => new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' }).format(new Date(value)),
    time: (value, timeZone) => new Intl.DateTimeFormat(language, { timeStyle: 'short', timeZone }).format(new Date(value)),
    span: (from, to, timeZone) => new Intl.DateTimeFormat(language, { dateStyle: 'full', timeStyle: 'short', timeZone }).formatRange(new Date(from), new Date(to)),
    dayOrMonth: (value) => new Intl.DateTimeFormat(language, { ...(value.length > 7 ? { dateStyle: 'long' } : { month: 'long', year: 'numeric' }), timeZone: 'UTC' }).format(new Date(value)),
    hours: (value) => new Intl.NumberFormat(language, { style: 'unit', unit: 'hour', unitDisplay: 'long', maximumFractionDigits: 1 }).format(value),
    list: (values) => new Intl.ListFormat(language, { type: 'conjunction' }).format(values),
    languageName: (code) => nameOf(languages, code),
    countryName: (code) => nameOf(countries, code),
  };
};

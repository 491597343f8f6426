import { localeOf } from '../locale-of';
import { zoneName } from '../zone-name';

/** Numbers, days, lists and names as a language writes them. */
export interface Formats {
  number: (value: number, options?: Intl.NumberFormatOptions) => string;
  /** A share from 0 to 1, as per cent. */
  percent: (share: number, options?: Intl.NumberFormatOptions) => string;
  date: (value: Date | string) => string;
  dateTime: (value: Date | string) => string;
  /** A moment on the clock of an IANA time zone. */
  dateTimeIn: (value: Date | string, timeZone: string) => string;
  /** The time of day of a moment on the clock of an IANA time zone. */
  time: (value: Date | string, timeZone: string) => string;
  /** From one moment to another on the clock of an IANA time zone; the day is said once when it is the same. */
  span: (from: Date | string, to: Date | string, timeZone: string) => string;
  /** What an IANA time zone is called at these moments. */
  zone: (timeZone: string, ...at: readonly (Date | string)[]) => string;
  /** A day or a month, as ISO 8601 writes them: `2019-04-12`, `2019-04`. */
  dayOrMonth: (value: string) => string;
  /** Several days, from the first to the last. */
  days: (first: string, last: string) => string;
  /** A duration in hours, with its word. */
  hours: (value: number) => string;
  list: (values: readonly string[]) => string;
  /** A language by its BCP-47 code; the code itself when it has no name. */
  languageName: (code: string) => string;
  /** A country by its ISO 3166-1 alpha-2 code; the code itself when it has no name. */
  countryName: (code: string) => string;
}

const nameOf = (known: Intl.DisplayNames, code: string): string => {
  try {
    return known.of(code) ?? code;
  } catch {
    return code;
  }
};

// Making one takes a hundred times as long as using it, and a table asks for one in each of its cells; there are few languages, ways and zones.
function kept<Made>(make: (language: string, options: object) => Made): (language: string, options?: object) => Made {
  const made = new Map<string, Made>();
  return (language, options = {}) => {
    const key = `${language} ${JSON.stringify(options)}`;
    const found = made.get(key) ?? make(language, options);
    if (!made.has(key)) made.set(key, found);
    return found;
  };
}

const numbers = kept((language, options) => new Intl.NumberFormat(language, options));
const dates = kept((language, options) => new Intl.DateTimeFormat(language, options));
const lists = kept((language, options) => new Intl.ListFormat(language, options));
const names = kept((language, options) => new Intl.DisplayNames(language, options as Intl.DisplayNamesOptions));

const isDay = (value: Date | string): boolean => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);

/** The formats of one language; days that carry no time are read as they are written, in no time zone. */
export const formatsOf = (shown: string): Formats => {
  const language = localeOf(shown);
  return {
    number: (value, options) => numbers(language, options).format(value),
    percent: (share, options) => numbers(language, { style: 'percent', maximumFractionDigits: 0, ...options }).format(share),
    date: (value) => dates(language, { dateStyle: 'long', timeZone: isDay(value) ? 'UTC' : undefined }).format(new Date(value)),
    dateTime: (value) => dates(language, { dateStyle: 'long', timeStyle: 'short' }).format(new Date(value)),
    dateTimeIn: (value, timeZone) => dates(language, { dateStyle: 'long', timeStyle: 'short', timeZone }).format(new Date(value)),
    time: (value, timeZone) => dates(language, { timeStyle: 'short', timeZone }).format(new Date(value)),
    span: (from, to, timeZone) => dates(language, { dateStyle: 'full', timeStyle: 'short', timeZone }).formatRange(new Date(from), new Date(to)),
    zone: (timeZone, ...at) => zoneName((options) => dates(language, { ...options, timeZone }), ...at),
    dayOrMonth: (value) => dates(language, { ...(value.length > 7 ? { dateStyle: 'long' } : { month: 'long', year: 'numeric' }), timeZone: 'UTC' }).format(new Date(value)),
    days: (first, last) => dates(language, { dateStyle: 'long', timeZone: 'UTC' }).formatRange(new Date(first), new Date(last)),
    hours: (value) => numbers(language, { style: 'unit', unit: 'hour', unitDisplay: 'long', maximumFractionDigits: 1 }).format(value),
    list: (values) => lists(language, { type: 'conjunction' }).format(values),
    languageName: (code) => nameOf(names(language, { type: 'language' }), code),
    countryName: (code) => nameOf(names(language, { type: 'region' }), code),
  };
};

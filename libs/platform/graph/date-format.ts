import { localeOf } from '../locale-of';

// Making one takes a hundred times as long as using it; there are few languages, ways and zones.
const made = new Map<string, Intl.DateTimeFormat>();

/** How the product writes days and times in a language of its interface: on the pages as in mails and documents. */
export function dateFormat(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${JSON.stringify(options)}`;
  const found = made.get(key) ?? new Intl.DateTimeFormat(localeOf(language), options);
  if (!made.has(key)) made.set(key, found);
  return found;
}

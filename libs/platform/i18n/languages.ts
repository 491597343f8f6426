import names from '../languages.json' with { type: 'json' };

/** A language of the interface, as a BCP-47 code. */
export type Language = keyof typeof names;

/** Each language by the name that its speakers use. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = names;

/** The languages of the interface as libs/platform/languages.json lists them, the fallback first. */
export const LANGUAGES = Object.keys(names) as readonly Language[];

/** The interface language of a BCP-47 tag such as `fr-BE`, or null when we do not speak it. */
export const languageOf = (tag: string | null | undefined): Language | null =>
  LANGUAGES.find((language) => language === tag?.toLowerCase().split('-')[0]) ?? null;

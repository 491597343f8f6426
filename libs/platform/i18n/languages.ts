/** The languages of the interface, the fallback first. */
export const LANGUAGES = ['en', 'fr', 'de'] as const;

/** A language of the interface, as a BCP-47 code. */
export type Language = (typeof LANGUAGES)[number];

/** Each language by the name that its speakers use. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: 'English', fr: 'Français', de: 'Deutsch' };

/** The interface language of a BCP-47 tag such as `fr-BE`, or null when we do not speak it. */
export const languageOf = (tag: string | null | undefined): Language | null =>
  LANGUAGES.find((language) => language === tag?.toLowerCase().split('-')[0]) ?? null;

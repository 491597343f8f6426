// English here is that of the Union's institutions: day before month, 24 hours.
const LOCALES: Readonly<Record<string, string>> = { en: 'en-IE' };

/** The BCP-47 tag by whose customs a language of the interface is written. */
export const localeOf = (language: string): string => LOCALES[language] ?? language;

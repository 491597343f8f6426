const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

// Codes that have a name and yet name no language: several, none, and the ones that are not known.
const NO_LANGUAGE = /^(mul|zxx|und|mis)(-|$)/;

/** Whether a text is the BCP 47 tag of a language that exists, as `de`, `pt-BR` or `sr-Latn`. */
export function isLanguageTag(text: string): boolean {
  if (!/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(text) || NO_LANGUAGE.test(text)) return false;
  try {
    return names.of(text) !== undefined;
  } catch {
    return false;
  }
}

/** A language as it is kept and compared: `pt-br` is `pt-BR`. Null when it is none. */
export const languageTagIn = (text: string): string | null => (isLanguageTag(text) ? (Intl.getCanonicalLocales(text)[0] ?? null) : null);

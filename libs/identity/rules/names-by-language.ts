/** One name in each language of the interface. */
export interface NamesByLanguage {
  /** English. */
  readonly en: string;
  /** French. */
  readonly fr: string;
  /** German. */
  readonly de: string;
}

/** The name in the language asked for (BCP 47, so `fr-BE` means `fr`), in English when there is none. */
export const nameIn = (names: NamesByLanguage, language: string): string => {
  const primary = language.toLowerCase().split('-')[0];
  return primary === 'fr' || primary === 'de' ? names[primary] : names.en;
};

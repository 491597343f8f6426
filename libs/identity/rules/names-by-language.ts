/** One name in each language of the interface; English is always there. */
export type NamesByLanguage = Readonly<Record<string, string>> & {
  /** English. */
  readonly en: string;
};

/** The name in the language asked for (BCP 47, so `fr-BE` means `fr`), in English when there is none. */
export const nameIn = (names: NamesByLanguage, language: string): string => {
  const primary = language.toLowerCase().split('-')[0] ?? '';
  return (Object.hasOwn(names, primary) ? names[primary] : undefined) ?? names.en;
};

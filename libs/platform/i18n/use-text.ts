import { useTranslation } from 'react-i18next';
import type { Language } from './languages';

/** A sentence by its key; `count` picks the plural form, other values fill its gaps. */
export type Say = (key: string, values?: Readonly<Record<string, unknown>>) => string;

/** The sentences of a namespace in the language shown, and that language. */
export const useText = (namespace: string): { t: Say; language: Language } => {
  const { t, i18n } = useTranslation(namespace);
  return { t: t as unknown as Say, language: (i18n.resolvedLanguage ?? 'en') as Language };
};

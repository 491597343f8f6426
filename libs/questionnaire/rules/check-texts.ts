import type { Fault } from './fault';
import { textsWithin } from './texts-within';

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Faults of languages: the default language is declared and everywhere, and no text is in an undeclared one. */
export const checkTexts = (document: unknown): Fault[] => {
  if (!isObject(document) || typeof document.defaultLanguage !== 'string' || !Array.isArray(document.languages)) return [];
  const { defaultLanguage } = document;
  const languages: unknown[] = document.languages;
  const faults: Fault[] = [];
  if (!languages.includes(defaultLanguage)) {
    faults.push({ path: 'languages', reason: `Add "${defaultLanguage}": the default language is one of the languages.` });
  }
  if (new Set(languages).size < languages.length) faults.push({ path: 'languages', reason: 'Name each language once.' });
  for (const { path, text } of textsWithin(document)) {
    if (!Object.hasOwn(text, defaultLanguage)) {
      faults.push({ path, reason: `Add the text in "${defaultLanguage}": the default language must be present everywhere.` });
    }
    for (const language of Object.keys(text).filter((key) => key !== defaultLanguage && !languages.includes(key))) {
      faults.push({ path: `${path}.${language}`, reason: `Add "${language}" to the document's languages, or remove this text.` });
    }
  }
  return faults;
};

import { plain, placeholders } from './translation-keys.mjs';

const FORM = /_(zero|one|two|few|many|other)$/;
// A word after the figure changes with it; one after a colon, in brackets or at the end does not.
const COUNTED_WORD = /\{\{\s*count\s*\}\}\s+\p{L}/u;

/** Every plural form that a language has, as i18next names them: also the one for a million. @param {string} language @returns {string[]} */
export const pluralForms = (language) => new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted();

/**
 * What one language of a folder lacks, or has beside what the fallback has.
 * @param {string} file As faults name it.
 * @param {string} language
 * @param {Map<string, string> | null} texts By dotted key; null when there is no file.
 * @param {Map<string, string>} reference The texts of the fallback.
 * @param {Set<string>} wanted The keys, without plural forms, that some language has.
 * @returns {string[]}
 */
export function languageFaults(file, language, texts, reference, wanted) {
  if (texts === null) return [`${file} is missing: it needs ${reference.size} texts, as beside it.`];
  const faults = [];
  const present = new Set([...texts.keys()].map(plain));
  const counted = new Set([...reference.keys(), ...texts.keys()].filter((key) => FORM.test(key)).map(plain));
  for (const key of wanted) {
    if (!present.has(key)) faults.push(`${file} lacks "${key}".`);
    else if (counted.has(key)) for (const form of pluralForms(language)) if (!texts.has(`${key}_${form}`)) faults.push(`${file} lacks "${key}_${form}", a plural form of this language.`);
  }
  for (const [key, text] of texts) {
    if (!FORM.test(key) && COUNTED_WORD.test(text)) faults.push(`${file}: "${key}" has a word after its figure, and no plural forms.`);
    if (text.trim() === '') faults.push(`${file}: "${key}" is empty.`);
    const like = reference.get(key) ?? reference.get(`${plain(key)}_other`);
    if (like !== undefined && placeholders(like) !== placeholders(text)) faults.push(`${file}: "${key}" has other placeholders than the fallback.`);
  }
  return faults;
}

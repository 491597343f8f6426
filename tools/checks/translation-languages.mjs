import { plain, placeholders } from './translation-keys.mjs';

const FORM = /_(zero|one|two|few|many|other)$/;
// Counts on our pages are whole and below a million: forms that a language keeps for more are not asked for.
const COUNTS = [...Array(201).keys(), 1000, 1001, 1002, 1005, 10_000, 100_000];

/** The plural forms that a language needs for counts, as i18next names them; always `other`. @param {string} language @returns {string[]} */
export function pluralForms(language) {
  const rules = new Intl.PluralRules(language);
  return [...new Set([...COUNTS.map((count) => rules.select(count)), 'other'])].sort();
}

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
  const counted = new Set([...reference.keys()].filter((key) => FORM.test(key) && reference.has(key.replace(FORM, '_other'))).map(plain));
  for (const key of wanted) {
    if (!present.has(key)) faults.push(`${file} lacks "${key}".`);
    else if (counted.has(key)) for (const form of pluralForms(language)) if (!texts.has(`${key}_${form}`)) faults.push(`${file} lacks "${key}_${form}", a plural form of this language.`);
  }
  for (const [key, text] of texts) {
    if (text.trim() === '') faults.push(`${file}: "${key}" is empty.`);
    const like = reference.get(key) ?? reference.get(`${plain(key)}_other`);
    if (like !== undefined && placeholders(like) !== placeholders(text)) faults.push(`${file}: "${key}" has other placeholders than the fallback.`);
  }
  return faults;
}

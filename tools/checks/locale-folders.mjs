import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from '../runtime/root.mjs';
import { flatten } from './translation-keys.mjs';

/** The one place that lists the languages: code and the name that its speakers use, the fallback first. */
export const LANGUAGES_FILE = 'libs/platform/languages.json';

/** The codes of the listed languages, the fallback first. @param {string} root @returns {string[]} */
export const listedLanguages = (root = ROOT) => Object.keys(JSON.parse(readFileSync(join(root, LANGUAGES_FILE), 'utf8')));

const LOCALE_FILE = /\/locales\/([a-z]{2,3})\.json$/;

/**
 * Folders named `locales` with the languages that have a file there.
 * @param {string[]} files
 * @returns {{folder: string, home: string, isServer: boolean, languages: string[]}[]}
 */
export function localeFolders(files) {
  const folders = new Map();
  for (const file of files) {
    const language = LOCALE_FILE.exec(file)?.[1];
    if (language) folders.set(dirname(file), [...(folders.get(dirname(file)) ?? []), language]);
  }
  return [...folders].map(([folder, languages]) => {
    const home = dirname(folder);
    return { folder, home, isServer: /\/api$|^libs\/platform$|^apps\/api/.test(home), languages };
  });
}

/** The texts of one language by dotted key, or null when it has no file there. @param {string} folder @param {string} language @param {string} root */
export function textsIn(folder, language, root = ROOT) {
  const file = join(root, folder, `${language}.json`);
  return existsSync(file) ? flatten(JSON.parse(readFileSync(file, 'utf8'))) : null;
}

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../runtime/root.mjs';
import { listedLanguages, localeFolders } from './locale-folders.mjs';
import { sourceFiles } from './source-files.mjs';

const HEAD = '// Made by "npm run sync" from the files beside it and libs/platform/languages.json; do not edit.\n';
const importOf = (language) => `import ${language} from './${language}.json' with { type: 'json' };\n`;
const loaderOf = (language) => `${language}: () => import('./${language}.json', { with: { type: 'json' } })`;
const objectOf = (doc, entries) => `\n/** ${doc} */\nexport const texts = {\n${entries.map((entry) => `  ${entry},\n`).join('')}};\n`;

/**
 * The module through which a folder's texts are registered. A server speaks all languages from the start; a page loads the
 * one that is shown, and the interface kit carries the fallback, so that it can speak when the network is gone.
 * @param {readonly string[]} languages Those that have a file, the fallback first.
 * @param {'ALL_AT_ONCE' | 'WHEN_SHOWN' | 'FALLBACK_AT_ONCE'} loading
 */
export function indexText(languages, loading) {
  const [fallback, ...others] = languages;
  if (loading === 'ALL_AT_ONCE') return HEAD + languages.map(importOf).join('') + objectOf('The sentences of every language.', languages);
  if (loading === 'WHEN_SHOWN') return HEAD + objectOf('How the sentences of each language are loaded.', languages.map(loaderOf));
  return HEAD + importOf(fallback) + objectOf('The sentences of the fallback, and how those of the other languages are loaded.', [fallback, ...others.map(loaderOf)]);
}

const loadingIn = ({ home, isServer }) => (isServer ? 'ALL_AT_ONCE' : home === 'libs/platform/ui' ? 'FALLBACK_AT_ONCE' : 'WHEN_SHOWN');

/** The index that each folder of texts should have. @returns {{file: string, text: string}[]} */
export function wantedIndexes(files = sourceFiles(), root = ROOT) {
  const listed = listedLanguages(root);
  return localeFolders(files).map((place) => ({
    file: `${place.folder}/index.ts`,
    text: indexText(listed.filter((language) => place.languages.includes(language)), loadingIn(place)),
  }));
}

/** Indexes that are not what the files beside them make. @returns {string[]} */
export const indexFaults = (files = sourceFiles(), root = ROOT) =>
  wantedIndexes(files, root)
    .filter(({ file, text }) => !existsSync(join(root, file)) || readFileSync(join(root, file), 'utf8') !== text)
    .map(({ file }) => `${file} is not what the files beside it make: run "npm run sync".`);

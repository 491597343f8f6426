import { readFileSync } from 'node:fs';
import { inRoot } from '../runtime/root.mjs';

/** Every object called `names` in a JSON value, with its path. */
function* namesIn(value, path = '') {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    const here = `${path}${Array.isArray(value) ? `[${key}]` : `${path && '.'}${key}`}`;
    if (key === 'names' && typeof inner === 'object' && inner !== null) yield { path: here, names: inner };
    else yield* namesIn(inner, here);
  }
}

/** Countries, sectors and whatever else content names in the languages of the interface, where one is missing. @param {string[]} files @param {string[]} languages */
export const nameFaults = (files, languages) =>
  files
    .filter((file) => /^libs\/[^/]+\/content\/[^/]+\.json$/.test(file))
    .flatMap((file) => {
      const missing = [...namesIn(JSON.parse(readFileSync(inRoot(file), 'utf8')))].flatMap(({ path, names }) =>
        languages.filter((language) => !(language in names)).map((language) => ({ path, language })));
      // One sentence for a language that is wholly missing, not one for each country.
      return [...new Set(missing.map(({ language }) => language))].map((language) => {
        const of = missing.filter((each) => each.language === language);
        return `${file} lacks "${language}" in ${of.length} of its names, the first at ${of[0].path}.`;
      });
    });

import { listedLanguages, textsIn } from '../checks/locale-folders.mjs';

const FOLDER = 'apps/portal/locales';

/**
 * What a page says before anything of it is drawn, and where nothing is: in each language, from the portal's texts.
 * @returns {{language: string, name: string, title: string, description: string, noScript: string}[]} The fallback first.
 */
export function pageWords(root) {
  const [fallback, ...others] = listedLanguages(root);
  const reference = textsIn(FOLDER, fallback, root);
  return [fallback, ...others].map((language) => {
    const texts = textsIn(FOLDER, language, root);
    const say = (key) => texts?.get(key) ?? reference.get(key);
    return { language, name: say('name'), title: `${say('landing.documentTitle')} · ${say('name')}`, description: say('beforeDrawn.description'), noScript: say('beforeDrawn.noScript') };
  });
}

import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

/** The words on the page that claim to be in its language: all but what is said to be in another. */
export const wordsInPageLanguage = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const copy = document.body.cloneNode(true) as HTMLElement;
    for (const other of copy.querySelectorAll(`[lang]:not([lang="${document.documentElement.lang}"]), script, style, noscript`)) other.remove();
    return copy.textContent ?? '';
  });

const content = <Entry>(file: string, list: string): Entry[] => (JSON.parse(readFileSync(file, 'utf8')) as Record<string, Entry[]>)[list] ?? [];

/** What the shipped content calls things, and in which language: titles of courses and cases, and names of skills; none that can be words of another language by chance, or that firms and organisers use in every language. */
const NAMES = [
  ...content<{ title: string; titleLanguage: string }>('libs/recommendations/content/courses.json', 'courses').map(({ title, titleLanguage }) => ({ name: title, language: titleLanguage })),
  ...content<{ title: string }>('libs/recommendations/content/cases.json', 'practices').map(({ title }) => ({ name: title, language: 'en' })),
  ...content<{ label: string }>('libs/questionnaire/content/esco-competences.json', 'competences').map(({ label }) => ({ name: label, language: 'en' })),
].filter(({ name }) => name.length > 11 && name.includes(' ') && name !== 'Internet of Things');

/**
 * Names on the page that we know to be in another language, without any mark of it. A sentence may quote a name, and a list of choices
 * hold it: neither can be marked.
 */
export const bareNamesOn = async (page: Page): Promise<string[]> => {
  const shown = await page.evaluate(() => document.documentElement.lang);
  return page.evaluate((names) => {
    const walker = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT);
    const bare = new Set<string>();
    while (walker.nextNode()) {
      const { nodeValue, parentElement } = walker.currentNode;
      if (parentElement?.closest('[lang]')?.closest('main') || parentElement?.closest('option')) continue;
      const said = (nodeValue ?? '').replace(/“[^”]*”|„[^“]*“|«[^»]*»/g, '');
      for (const name of names) if (said.includes(name)) bare.add(name);
    }
    return [...bare];
  }, NAMES.filter(({ language }) => language !== shown).map(({ name }) => name));
};

/** What the page has in another language without saying so: marked for machines, but without words in the same entry, table or page that say it to be read; or not marked at all. */
export const unmarkedOn = async (page: Page): Promise<string[]> => {
  const unread = await page.evaluate(() => {
    const shown = document.documentElement.lang;
    const words = { en: 'In|Title in', fr: 'En|Titre en', de: 'Auf|Titel auf' }[shown];
    const names = new Intl.DisplayNames(shown, { type: 'language' });
    return [...document.querySelectorAll<HTMLElement>('main [lang]')]
      .filter(({ lang }) => lang.split('-')[0] !== shown)
      .filter((element) => !new RegExp(`(?:${words}) ${names.of(element.lang)}`).test(element.closest('.r-entry, article, table, main')?.textContent ?? ''))
      .map(({ lang, textContent }) => `${lang}: ${textContent}`);
  });
  return [...unread, ...(await bareNamesOn(page))];
};

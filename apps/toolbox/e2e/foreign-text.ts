import type { Page } from '@playwright/test';

/** The words on the page that claim to be in its language: all but what is said to be in another. */
export const wordsInPageLanguage = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const copy = document.body.cloneNode(true) as HTMLElement;
    for (const other of copy.querySelectorAll(`[lang]:not([lang="${document.documentElement.lang}"]), script, style, noscript`)) other.remove();
    return copy.textContent ?? '';
  });

/** What the page has in another language without a mark in the same entry, table or page that says so to be read. */
export const unmarkedOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const shown = document.documentElement.lang;
    const words = { en: 'In|Title in', fr: 'En|Titre en', de: 'Auf|Titel auf' }[shown];
    const names = new Intl.DisplayNames(shown, { type: 'language' });
    return [...document.querySelectorAll<HTMLElement>('main [lang]')]
      .filter(({ lang }) => lang.split('-')[0] !== shown)
      .filter((element) => !new RegExp(`(?:${words}) ${names.of(element.lang)}`).test(element.closest('.r-entry, article, table, main')?.textContent ?? ''))
      .map(({ lang, textContent }) => `${lang}: ${textContent}`);
  });

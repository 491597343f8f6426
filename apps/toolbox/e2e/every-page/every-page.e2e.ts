import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { faultsOf } from '@skills/platform/axe';
import { untranslatedOn } from '@skills/platform/untranslated';
import { matchPath } from 'react-router';
import { bareNamesOn } from '../foreign-text';
import { MAKE, type Made } from './made';
import { PAGES, type Visitor } from './pages';
import { STEPS } from './steps';

// Whoever visits has pages of their own: nobody waits for another.
test.describe.configure({ mode: 'parallel' });

/** How a page is looked at in a language: it must fit each width, and axe reads it at the last. */
interface Look {
  colorScheme: 'light' | 'dark';
  widths: readonly number[];
}

/** A phone, the smallest phone with the longest words at night, and a desk. */
const LOOKS: Readonly<Record<string, Look>> = {
  fr: { colorScheme: 'light', widths: [320, 390] },
  de: { colorScheme: 'dark', widths: [390, 320] },
  en: { colorScheme: 'light', widths: [320, 1280] },
};

const addressOf = (line: string, made: Made): string => line.replace(/:([a-zA-Z]+)/g, (name, key: string) => made[key] ?? name);

/** A page between any two: the same screen at another address may keep its heading, and then nothing would tell when the new one is there. */
const BETWEEN = '/contact';

/** Goes to a page as a link does, without loading all anew; resolves when it is there as a whole. */
async function visit(page: Page, address: string): Promise<void> {
  for (const to of new URL(page.url()).pathname === BETWEEN ? [address] : [BETWEEN, address]) {
    await page.evaluate((path) => {
      for (const heading of document.querySelectorAll('h1')) heading.dataset.left = '';
      history.pushState(null, '', path);
      dispatchEvent(new PopStateEvent('popstate', { state: null }));
    }, to);
    await expect(page.locator('h1:not([data-left])').first(), address).toBeVisible({ timeout: 15_000 });
  }
  await expect(page.locator('.s-loading'), address).toHaveCount(0, { timeout: 15_000 });
}

/** What is wrong with the page that is open: text that is not in its language, what hangs over, what axe finds. */
async function faultsHere(page: Page, language: string, { widths }: Look): Promise<string[]> {
  const faults = [...(await untranslatedOn(page, language)), ...(await bareNamesOn(page))].map((text) => `not ${language}: ${text}`);
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (over > 0) faults.push(`${over} pixels too wide for ${width}`);
  }
  return [...faults, ...(await faultsOf(page))];
}

/** The routes of an app, under the place where it is mounted; those that show another app, or that nothing is there, left out. */
const routesIn = (file: string, mount: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/<Route path="([^"]*)"/g)].map(([, path = '']) => (path.startsWith('/') ? path : `${mount}/${path}`)).filter((path) => !path.includes('*'));

test('every route has a line in the list of pages', () => {
  const routes = [...routesIn('apps/portal/shell/portal.tsx', ''), ...routesIn('apps/toolbox/shell/toolbox.tsx', '/toolbox'), ...routesIn('apps/events/shell/events-desk.tsx', '/organise')];
  const paths = [BETWEEN, ...Object.values(PAGES).flat()].map((line) => line.split(/[?#]/)[0] ?? '');
  expect(routes.length).toBeGreaterThan(60);
  expect(routes.filter((route) => !paths.some((path) => matchPath(route, path)))).toEqual([]);
});

for (const visitor of Object.keys(PAGES) as Visitor[])
  test(`every page for ${visitor} is whole in French on a phone, in German on a small one at night, and in English on a desk`, async ({ page, browser }) => {
    const made = await MAKE[visitor](page, browser);
    const faults: string[] = [];
    for (const [language, look] of Object.entries(LOOKS)) {
      await page.emulateMedia({ colorScheme: look.colorScheme, reducedMotion: 'reduce' });
      await page.goto(`${BETWEEN}?language=${language}`);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      faults.push(...(await faultsHere(page, language, look)).map((fault) => `${language} ${BETWEEN}: ${fault}`));
      for (const line of PAGES[visitor]) {
        await visit(page, addressOf(line, made));
        await STEPS[line]?.(page);
        faults.push(...(await faultsHere(page, language, look)).map((fault) => `${language} ${line}: ${fault}`));
      }
    }
    expect(faults).toEqual([]);
  });

import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { faultsOf } from '@skills/platform/axe';
import { unmarkedOn, wordsInPageLanguage } from './foreign-text';

interface Entry {
  id: string;
  title: string;
  titleLanguage?: string;
  [field: string]: unknown;
}

const read = <Name extends string>(file: string) => JSON.parse(readFileSync(`libs/recommendations/content/${file}.json`, 'utf8')) as Record<Name, Entry[]>;
const { courses } = read<'courses'>('courses');
const { practices } = read<'practices'>('cases');
// Every sentence of the shipped catalogue is English; its titles are those of the providers.
const english = [
  ...courses.map(({ summary }) => summary),
  ...practices.flatMap(({ title, challenge, whatTheyDid, result, skillsLesson }) => [title, challenge, whatTheyDid, result, skillsLesson]),
].filter((text) => typeof text === 'string');
const germanCourse = courses.find(({ titleLanguage }) => titleLanguage === 'de')!;
const pages = [
  '/toolbox/courses', '/toolbox/courses/edx-introduction-to-cybersecurity', `/toolbox/courses/${germanCourse.id}`,
  '/toolbox/practices', `/toolbox/practices/${practices[0]!.id}`,
];

const languages = Object.keys(JSON.parse(readFileSync('libs/platform/languages.json', 'utf8')) as object);

test('a language that the address asks for stays after a link, also when the next page is loaded anew', async ({ page }) => {
  await page.goto('/toolbox/courses?language=de');
  await page.getByRole('main').getByRole('list').getByRole('heading').getByRole('link').first().click();
  await expect(page).toHaveURL(/\/toolbox\/courses\/[^?]+$/);
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await expect(page.getByRole('link', { name: 'Alle Kurse' })).toBeVisible();
});

test('before anything is drawn, a page speaks the language of its reader', async ({ request }) => {
  for (const language of languages) {
    const texts = JSON.parse(readFileSync(`apps/portal/locales/${language}.json`, 'utf8')) as { landing: { documentTitle: string }; beforeDrawn: { description: string; noScript: string } };
    for (const address of ['/', '/toolbox/start', '/organise', '/_apps/toolbox/']) {
      const body = await (await request.get(address, { headers: { accept: 'text/html', 'accept-language': 'tlh', cookie: `language=${language}` } })).text();
      for (const words of [`<html lang="${language}">`, `<title>${texts.landing.documentTitle} · Skills for SMEs</title>`, `<meta name="description" content="${texts.beforeDrawn.description}">`, `<p>${texts.beforeDrawn.noScript}</p>`]) expect([address, body.includes(words)]).toEqual([address, true]);
      const manifest = /<link rel="manifest" href="([^"]+)">/.exec(body)?.[1] ?? '';
      expect(await (await request.get(manifest)).json()).toMatchObject({ lang: language, description: texts.beforeDrawn.description, id: '/toolbox' });
    }
  }
});

test('the head of the page goes along with another language and another page, and is what a reload brings', async ({ page }) => {
  const head = (selector: string, name = 'content') => page.locator(`head ${selector}`).getAttribute(name);
  const told = async () => ({
    language: await page.locator('html').getAttribute('lang'), title: await page.title(), manifest: await head('link[rel="manifest"]', 'href'),
    canonical: await page.locator('head link[rel="canonical"]').evaluateAll(([link]) => link && new URL((link as HTMLLinkElement).href).pathname + new URL((link as HTMLLinkElement).href).search),
    alternates: await page.locator('head link[hreflang]').evaluateAll((links) => links.map((link) => (link as HTMLLinkElement).hreflang)),
  });
  await page.goto('/toolbox/courses?language=en');
  await expect(page.getByRole('heading', { level: 1, name: 'Courses' })).toBeVisible();
  await page.getByRole('link', { name: 'Deutsch', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Kurse' })).toBeVisible();
  await expect(page.locator('head meta[property="og:title"]')).toHaveAttribute('content', 'Kurse');
  expect([await head('meta[name="description"]'), await head('meta[property="og:description"]')]).toEqual([await page.locator('.s-page__lead').textContent(), await page.locator('.s-page__lead').textContent()]);
  expect(await told()).toEqual({ language: 'de', title: 'Kurse · Skills for SMEs', manifest: '/manifest.de.webmanifest', canonical: '/toolbox/courses?language=de', alternates: [...languages, 'x-default'] });
  expect(new URL(page.url()).search).toBe('?language=de');

  await page.getByRole('main').getByRole('list').getByRole('heading').getByRole('link').first().click();
  await expect(page).toHaveURL(/\/toolbox\/courses\/./);
  const { pathname } = new URL(page.url());
  await expect(page.locator('head meta[property="og:url"]')).toHaveAttribute('content', new RegExp(`${pathname}\\?language=de$`));
  const [before, about] = [await told(), await head('meta[name="description"]')];
  expect(before.canonical).toBe(`${pathname}?language=de`);
  await page.goto(pathname);
  await expect(page.locator('head script[type="application/ld+json"]')).toHaveCount(1);
  expect([await told(), await head('meta[name="description"]')]).toEqual([before, about]);

  await page.getByRole('link', { name: 'Skills for SMEs' }).first().click();
  await expect(page.locator('head link[rel="canonical"]')).toHaveCount(0);
  await expect(page.locator('head meta[name="description"]')).toHaveAttribute('content', (JSON.parse(readFileSync('apps/portal/locales/de.json', 'utf8')) as { beforeDrawn: { description: string } }).beforeDrawn.description);
});

for (const [language, locale, title] of [['fr', 'fr-FR', 'Titre en allemand'], ['de', 'de-DE', null]] as const)
  test.describe(`in ${language}`, () => {
    test.use({ locale, viewport: { width: 390, height: 844 } });

    test('what is in another language says so, and nothing else is', async ({ page }) => {
      for (const address of pages) {
        await page.goto(address);
        await expect(page.locator('main [lang]').first()).toBeVisible();
        await expect(page.locator('html')).toHaveAttribute('lang', language);
        expect([address, await unmarkedOn(page)]).toEqual([address, []]);
        const words = await wordsInPageLanguage(page);
        expect([address, english.filter((sentence) => words.includes(sentence))]).toEqual([address, []]);
        expect([address, words.includes('Free to follow') || words.includes('Seen in')]).toEqual([address, false]);
      }
      await page.goto(`/toolbox/courses/${germanCourse.id}`);
      await expect(page.getByRole('heading', { level: 1, name: germanCourse.title }).locator('[lang="de"]')).toBeVisible();
      await expect(page.getByText(/^Titre en |^Titel auf /)).toHaveText(title === null ? [] : [title]);
      expect(await faultsOf(page)).toEqual([]);
    });

    test('search engines read the lists and the entries in words of this language', async ({ request }) => {
      for (const address of pages) {
        const body = await (await request.get(address, { headers: { accept: 'text/html', 'accept-language': locale } })).text();
        expect([address, body.includes(`<html lang="${language}">`), body.includes('JavaScript')]).toEqual([address, true, false]);
      }
      const list = await (await request.get('/toolbox/courses', { headers: { accept: 'text/html', 'accept-language': locale } })).text();
      for (const { id } of courses) expect(list).toContain(`href="/toolbox/courses/${id}"`);
      expect(list).toContain(`<title>${language === 'fr' ? 'Formations' : 'Kurse'} · Skills for SMEs</title>`);
    });
  });

import { globSync, readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { faultsOf } from '@skills/platform/axe';

test.use({ locale: 'fr-FR', viewport: { width: 390, height: 844 }, hasTouch: true });

type Texts = { readonly [key: string]: string | Texts };
type Written = { code?: string; en?: string; fr?: string; [field: string]: unknown };

const json = <Content>(path: string): Content => JSON.parse(readFileSync(path, 'utf8')) as Content;
const sentencesOf = (texts: Texts): string[] => Object.values(texts).flatMap((text) => (typeof text === 'string' ? [text] : sentencesOf(text)));

/** Every text of the self-assessment with its languages. */
const writtenIn = (value: unknown): Written[] =>
  typeof value !== 'object' || value === null ? [] : 'en' in value ? [value as Written] : Object.values(value).flatMap(writtenIn);

const questionnaire = json<{ sections: { items: Written[] }[] }>('libs/questionnaire/content/skills-for-smes-1.1.0.json');
const questionOf = new Map(questionnaire.sections.flatMap(({ items }) => items.map((item) => [item.code ?? '', (item.text as Written).fr ?? ''])));

// Pieces between the gaps of English sentences, long enough that French does not have them by chance.
const english = new Set(
  [...globSync('{apps,libs}/*/{locales,web/locales,ui/locales}/en.json').flatMap((file) => sentencesOf(json<Texts>(file))), ...writtenIn(questionnaire).map(({ en }) => en ?? '')]
    .flatMap((sentence) => sentence.split(/\{\{[^}]*\}\}/))
    .map((piece) => piece.trim())
    .filter((piece) => piece.length > 11 && piece.includes(' ')),
);
const french = [...globSync('{apps,libs}/*/{locales,web/locales,ui/locales}/fr.json').flatMap((file) => sentencesOf(json<Texts>(file)))].join('\n');

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const overhang = (page: Page): Promise<number> => page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth));

/** English sentences on the page that are not marked as such. */
async function englishOn(page: Page): Promise<string[]> {
  const shown = await page.evaluate(() => {
    const copy = document.body.cloneNode(true) as HTMLElement;
    for (const other of copy.querySelectorAll('[lang]:not([lang="fr"]), script, style')) other.remove();
    return copy.textContent ?? '';
  });
  return [...english].filter((piece) => shown.includes(piece) && !french.includes(piece));
}

/** Expects a page in French: its language, no English on it, nothing wider than the screen, no fault of access. */
async function expectFrench(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  expect([page.url(), await englishOn(page)]).toEqual([page.url(), []]);
  expect([page.url(), await overhang(page)]).toEqual([page.url(), 0]);
  expect(await faultsOf(page)).toEqual([]);
}

/** Chooses an answer by its place, or says that one does not know, and goes on. */
async function answer(page: Page, place: number | 'unknown'): Promise<void> {
  const main = page.getByRole('main');
  const here = page.url();
  await expect(heading(page)).toHaveText(questionOf.get(here.split('/').pop() ?? '') ?? '');
  if (place === 'unknown') await main.getByLabel('Je ne sais pas').check();
  else await main.locator('input').nth(place).check();
  await main.getByRole('button', { name: /^(Suivant|Vers l’aperçu)$/ }).click();
  await page.waitForURL((url) => url.href !== here);
  await expect(heading(page)).toBeFocused();
}

test('an owner who speaks French goes all the way in French', async ({ page }) => {
  test.setTimeout(90_000);
  await page.goto('/');
  await expect(heading(page)).toBeVisible();
  await expectFrench(page);
  await page.getByRole('link', { name: /^Commencer l’autoévaluation/ }).first().click();

  await expect(heading(page)).toHaveText('Votre entreprise et vous');
  await expectFrench(page);
  await page.getByLabel('Pays de votre entreprise').selectOption({ label: 'Belgique' });
  await page.getByLabel('Activité de votre entreprise').selectOption('C');
  await page.getByRole('radio', { name: '10 à 49' }).check();
  await page.getByRole('radio', { name: 'Dirigeant ou cadre' }).check();
  await page.getByRole('button', { name: /^Suite/ }).click();
  await expect(heading(page)).toHaveText('Vos objectifs');
  await expectFrench(page);
  await page.getByRole('button', { name: 'Commencer les questions' }).click();
  await page.waitForURL(/\/answer\/.+/);
  await expect(heading(page)).toBeFocused();

  await expectFrench(page);
  await answer(page, 1);
  await answer(page, 0);
  await answer(page, 0);
  await page.getByText('Ce que cela veut dire, et pourquoi c’est important').click();
  await expectFrench(page);
  await answer(page, 'unknown');
  for (let place = 0; place < 4; place += 1) await answer(page, place);
  await page.getByRole('link', { name: 'Aperçu de toutes les questions' }).click();
  await expect(heading(page)).toHaveText('Aperçu');
  await expectFrench(page);

  await page.getByRole('button', { name: 'Voir mon résultat avec ces réponses' }).click();
  await page.waitForURL(/\/runs\/[^/]+$/);
  await expect(heading(page)).toContainText(/niveau \d/);
  await expect(page.getByRole('heading', { name: 'Vos prochaines étapes' })).toBeVisible();
  await expectFrench(page);
  const result = page.url();
  await page.getByRole('link', { name: /^Voir les réponses/ }).first().click();
  await page.waitForURL(/\/topics\//);
  await expect(page.getByText('En anglais').first()).toBeVisible();
  await expectFrench(page);

  await page.goto(`${result}/recommendations`);
  const first = page.getByRole('main').getByRole('article').first();
  await expect(first).toContainText(/Comble|Réduit|Forme|Vous ne savez/);
  await expectFrench(page);

  // Another language is shown at once, sentences of the server included; and what finds English finds some here.
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('link', { name: 'English' }).click();
  await expect(first).toContainText(/Closes|Narrows|Teaches|know yet/);
  expect((await englishOn(page)).length).toBeGreaterThan(5);
});

test.describe('in German at 320 pixels', () => {
  test.use({ locale: 'de-DE', viewport: { width: 320, height: 640 } });

  test('the questions are German and no wider than the screen', async ({ page }) => {
    await page.goto('/toolbox/start');
    await page.getByLabel('Land Ihres Unternehmens').selectOption({ label: 'Österreich' });
    await page.getByLabel('Was Ihr Unternehmen tut').selectOption('C');
    await page.getByRole('radio', { name: '10 bis 49' }).check();
    await page.getByRole('radio', { name: 'Geschäftsführung oder Leitung' }).check();
    expect(await overhang(page)).toBe(0);
    await page.getByRole('button', { name: 'Weiter: Ihre Ziele' }).click();
    await page.getByRole('button', { name: 'Mit den Fragen beginnen' }).click();
    await expect(heading(page)).toHaveText('Wer kümmert sich in Ihrem Unternehmen um Computer und Software?');
    const first = page.url();
    for (const code of ['bd-overview', 'cs-backups', 'ld-partners', 'bd-ask-questions', 'review']) {
      await page.goto(first.replace(/[^/]+$/, code));
      await expect(heading(page)).toBeVisible();
      expect([code, await overhang(page)]).toEqual([code, 0]);
      expect(await faultsOf(page)).toEqual([]);
    }
  });
});

import { readFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { faultsOf } from '@skills/platform/axe';
import { openMail } from '@skills/platform/demo-mailbox';
import { piecesOf, untranslatedOn } from '@skills/platform/untranslated';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { unmarkedOn } from './foreign-text';

test.use({ locale: 'fr-FR', viewport: { width: 390, height: 844 }, hasTouch: true });

type Written = { code?: string; en?: string; fr?: string; [field: string]: unknown };

/** Every text of the self-assessment with its languages. */
const writtenIn = (value: unknown): Written[] =>
  typeof value !== 'object' || value === null ? [] : 'en' in value ? [value as Written] : Object.values(value).flatMap(writtenIn);

const questionnaire = JSON.parse(readFileSync('libs/questionnaire/content/skills-for-smes-1.2.0.json', 'utf8')) as { sections: { items: Written[] }[] };
const questionOf = new Map(questionnaire.sections.flatMap(({ items }) => items.map((item) => [item.code ?? '', (item.text as Written).fr ?? ''])));
const french = new Set(writtenIn(questionnaire).map(({ fr }) => fr ?? ''));
const questionsInEnglish = piecesOf(writtenIn(questionnaire).map(({ en }) => en ?? '')).filter((piece) => ![...french].some((sentence) => sentence.includes(piece)));

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const overhang = (page: Page): Promise<number> => page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth));
const englishOn = (page: Page): Promise<string[]> => untranslatedOn(page, 'fr', questionsInEnglish);

/** Expects a page in French: its language, no English on it but what is marked to be read, nothing wider than the screen, no fault of access. */
async function expectFrench(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  expect([page.url(), await englishOn(page)]).toEqual([page.url(), []]);
  expect([page.url(), await unmarkedOn(page)]).toEqual([page.url(), []]);
  expect([page.url(), await overhang(page)]).toEqual([page.url(), 0]);
  expect(await faultsOf(page)).toEqual([]);
}

/** Chooses an answer by its place, or says that one does not know, and goes on. */
async function answer(page: Page, place: number | 'unknown'): Promise<void> {
  const main = page.getByRole('main');
  const here = page.url();
  await expect(heading(page)).toHaveText(questionOf.get(here.split('/').pop() ?? '') ?? '');
  const choices = main.locator('input');
  if (place === 'unknown') await main.getByLabel('Je ne sais pas').check();
  else if ((await choices.count()) > 0) await choices.nth(Math.min(place, (await choices.count()) - 1)).check();
  await main.getByRole('button', { name: /^(Suivant|Vers l’aperçu|Passer)$/ }).click();
  await page.waitForURL((url) => url.href !== here);
  await expect(heading(page)).toBeFocused();
}

/** Answers every question; on the way, reads some of them as a whole. */
async function answerAll(page: Page): Promise<void> {
  await expectFrench(page);
  await answer(page, 1);
  await answer(page, 0);
  await answer(page, 0);
  await page.getByText('Ce que cela veut dire, et pourquoi c’est important').click();
  await expectFrench(page);
  await answer(page, 'unknown');
  for (let question = 0; !page.url().endsWith('/review'); question += 1) await answer(page, question % 3);
  await expect(heading(page)).toHaveText('Aperçu');
  await expectFrench(page);
}

/** Signs in by the mail, which is French as the page is on which it was asked for. */
async function signInByFrenchMail(page: Page, emailAddress: string): Promise<void> {
  await expect(heading(page)).toHaveText('Se connecter');
  await expectFrench(page);
  await page.getByLabel('Votre adresse électronique').fill(emailAddress);
  await page.getByRole('button', { name: 'Recevoir un lien de connexion' }).click();
  await expect(heading(page)).toHaveText('Consultez votre messagerie');
  await expectFrench(page);
  const mail = await openMail(page.context(), emailAddress);
  expect(mail.subject).toContain('Connexion à Skills for SMEs');
  expect(mail.text.replace(/\s+/g, ' ')).toContain(`Bonjour, une connexion à Skills for SMEs a été demandée pour ${emailAddress}.`);
  await page.goto(mail.links[0] ?? '');
  await expect(heading(page)).toHaveText('Confirmez votre connexion');
  await expectFrench(page);
  await page.getByRole('button', { name: 'Se connecter' }).click();
}

/** Downloads the report and reads what it says of itself. */
async function reportOf(page: Page): Promise<{ Title: string; Language: string }> {
  const answered = await page.request.get((await page.getByRole('link', { name: 'Le rapport (PDF)' }).getAttribute('href')) ?? '');
  expect([answered.status(), answered.headers()['content-type']]).toEqual([200, 'application/pdf']);
  const pdf = await getDocument({ data: new Uint8Array(await answered.body()), verbosity: 0 }).promise;
  const { info } = await pdf.getMetadata();
  await pdf.loadingTask.destroy();
  return info as { Title: string; Language: string };
}

/** Makes a plan from a budget, gives it dates, and lets a calendar follow it. */
async function plan(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Faire votre plan d’action' }).click();
  await expect(heading(page)).toHaveText('Votre plan d’action');
  await expectFrench(page);
  await page.getByLabel('Heures au plus').fill('40');
  await page.getByRole('button', { name: 'Proposer un ensemble' }).click();
  await expect(page.getByText(/^Comble \d+\s?% de votre écart/)).toBeVisible();
  await expectFrench(page);
  await page.getByRole('button', { name: 'Mettre cela dans le plan' }).click();
  await expect(page.getByText(/maintenant dans votre plan/)).toBeVisible();
  await page.getByRole('button', { name: /^Modifier : / }).first().click();
  await page.getByLabel('Qui s’en occupe').fill('Amélie');
  await page.getByLabel('Pour quand').fill('2099-11-30');
  await expectFrench(page);
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByText('Échéance le 30 novembre 2099')).toBeVisible();
  await page.getByRole('button', { name: 'Créer une adresse' }).click();
  const calendar = await page.request.get(await page.getByLabel('Adresse de l’agenda').inputValue());
  expect(await calendar.text()).toMatch(/DTSTART;VALUE=DATE:20991130/);
  await expectFrench(page);
}

test('an owner who speaks French goes all the way in French', async ({ page }) => {
  await page.goto('/');
  await expect(heading(page)).toBeVisible();
  await expectFrench(page);
  await page.getByRole('link', { name: /^Commencer l’autoévaluation/ }).first().click();

  await expect(heading(page)).toHaveText('Votre entreprise et vous');
  await expectFrench(page);
  await page.getByLabel('Pays de votre entreprise').selectOption({ label: 'Belgique' });
  await page.getByLabel('Activité de votre entreprise').selectOption('C');
  await page.getByRole('radio', { name: '10 à 49' }).check();
  await page.getByRole('radio', { name: 'Dirigeant, dirigeante ou cadre' }).check();
  await page.getByRole('button', { name: /^Suite/ }).click();
  await expect(heading(page)).toHaveText('Vos objectifs');
  await expectFrench(page);
  await page.getByRole('button', { name: 'Commencer les questions' }).click();
  await page.waitForURL(/\/answer\/.+/);
  await expect(heading(page)).toBeFocused();
  await answerAll(page);

  await page.getByRole('button', { name: /^Voir mon résultat/ }).click();
  await page.waitForURL(/\/runs\/[^/]+$/);
  await expect(heading(page)).toContainText(/niveau \d/);
  await expect(page.getByRole('heading', { name: 'Vos prochaines étapes' })).toBeVisible();
  await expectFrench(page);
  const result = page.url();
  await page.getByRole('link', { name: 'Se connecter pour le garder' }).click();
  await signInByFrenchMail(page, 'amelie.atelier@example.org');
  await page.waitForURL(result);
  await page.getByLabel('Nom de votre entreprise').fill('Atelier d’Amélie');
  await expectFrench(page);
  await page.getByRole('button', { name: 'Garder', exact: true }).click();
  await expect(page.getByText('Ce résultat est gardé pour Atelier d’Amélie.')).toBeVisible();
  await expectFrench(page);
  const { Title, Language } = await reportOf(page);
  expect(Language).toBe('fr');
  expect(Title).toMatch(/^Autoévaluation\s: Atelier d’Amélie$/);
  await plan(page);

  await page.goto(result);
  await page.getByRole('link', { name: /^Voir les réponses/ }).first().click();
  await page.waitForURL(/\/topics\//);
  await expect(page.getByText('En anglais').first()).toBeVisible();
  await expectFrench(page);
  await page.goto('/my-data');
  await expect(page.getByRole('button', { name: 'Télécharger mes données' })).toBeVisible();
  await expectFrench(page);
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Télécharger mes données' }).click();
  expect(await readFile(await (await downloading).path(), 'utf8')).toContain('Atelier d’Amélie');

  await page.goto(`${result}/recommendations`);
  const first = page.getByRole('main').getByRole('article').first();
  await expect(first).toContainText(/Comble|Réduit|Forme|Vous ne savez|votre plan/);
  await expectFrench(page);

  // Another language is shown at once, sentences of the server included; and what finds English finds some here.
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('link', { name: 'English' }).click();
  await expect(first).toContainText(/Closes|Narrows|Teaches|know yet|your plan/);
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

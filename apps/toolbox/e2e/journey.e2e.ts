import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { faultsOf } from '@skills/platform/axe';
import { readPdf } from '@skills/platform/pdf-reader';
import { signInByMail } from './sign-in-by-mail';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const status = (page: Page) => page.getByRole('main').getByRole('status').first();

/** By how many pixels the page is wider than the screen. */
const overhang = (page: Page): Promise<number> => page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth));

/** Fills the firm and the aims, and begins; resolves on the first question. */
async function begin(page: Page): Promise<void> {
  await page.goto('/');
  await page.getByRole('link', { name: /Start the self-assessment/ }).first().click();
  await expect(heading(page)).toHaveText('Your firm and you');
  await page.getByLabel('Country of your firm').selectOption({ label: 'Belgium' });
  await page.getByLabel('What your firm does').selectOption('C');
  await page.getByRole('radio', { name: '10 to 49' }).check();
  await page.getByRole('radio', { name: 'Manager or owner' }).check();
  await page.getByRole('button', { name: 'Next: your aims' }).click();
  await expect(heading(page)).toHaveText('Your aims');
  await page.getByRole('button', { name: 'Begin with the questions' }).click();
  await page.waitForURL(/\/answer\/.+/);
  await expect(heading(page)).not.toHaveText('Your aims');
  await expect(heading(page)).toBeFocused();
}

/** Chooses an answer by its place and goes on; resolves on the next screen. */
async function answerAndGoOn(page: Page, place: number): Promise<void> {
  const choices = page.getByRole('main').getByRole('radio');
  const boxes = page.getByRole('main').getByRole('checkbox');
  const here = page.url();
  if ((await choices.count()) > 0) await choices.nth(Math.min(place, (await choices.count()) - 1)).check();
  else if ((await boxes.count()) > 0) await boxes.first().check();
  await page.getByRole('main').getByRole('button', { name: /^(Next|To the overview|Skip for now)$/ }).click();
  await page.waitForURL((url) => url.href !== here);
  // The address changes before the screen does: what comes next is meant for the new one.
  await expect(heading(page)).toBeFocused();
}

test('an owner answers on a phone without an account, loses the network midway, sees a result with next steps, keeps it, takes the data and erases it', async ({ page, context }) => {
  await begin(page);
  expect(await faultsOf(page)).toEqual([]);
  await answerAndGoOn(page, 0);
  await answerAndGoOn(page, 1);
  await expect(status(page)).toHaveText('Saved');

  await context.setOffline(true);
  await answerAndGoOn(page, 2);
  await answerAndGoOn(page, 2);
  await expect(status(page)).toContainText('on this device');
  expect(await faultsOf(page)).toEqual([]);
  const reached = page.url();

  // The page dies with answers on board; the next one finds and sends them.
  await page.close();
  await context.setOffline(false);
  const again = await context.newPage();
  await again.goto(reached);
  await expect(status(again)).toHaveText('Saved');
  await again.getByRole('main').getByRole('link', { name: 'Back' }).click();
  await expect(again.getByRole('main').getByRole('radio', { checked: true })).toHaveCount(1);

  while (!again.url().endsWith('/review')) await answerAndGoOn(again, again.url().length % 4);
  await expect(heading(again)).toHaveText('Overview');
  expect(await faultsOf(again)).toEqual([]);
  await again.getByRole('button', { name: /Show my result/ }).click();
  await again.waitForURL(/\/runs\/[^/]+$/);
  const result = again.url();
  await expect(heading(again)).toContainText(/level \d/);
  await expect(again.getByRole('heading', { name: 'Your next steps' })).toBeVisible();
  await expect(again.getByRole('main').getByRole('listitem').filter({ hasText: /Closes|Narrows|Teaches|know yet/ }).first()).toBeVisible();
  expect(await faultsOf(again)).toEqual([]);

  await again.getByRole('link', { name: /See the answers behind/ }).first().click();
  await again.waitForURL(/\/topics\//);
  await again.getByText(/The answers behind this figure/).first().click();
  await expect(again.getByRole('table').first()).toBeVisible();
  expect(await faultsOf(again)).toEqual([]);

  await again.goto(`${result}/recommendations`);
  await expect(heading(again)).toHaveText('What to do next');
  expect(await faultsOf(again)).toEqual([]);
  const shown = await again.getByRole('main').innerText();

  await again.goto(result);
  await expect(heading(again)).toContainText(/level \d/);
  const words = await heading(again).textContent();
  const report = await again.request.get((await again.getByRole('link', { name: 'The report (PDF)' }).getAttribute('href')) ?? '');
  expect([report.status(), report.headers()['content-type']]).toEqual([200, 'application/pdf']);
  const onPaper = await readPdf(await report.body());
  expect([onPaper.title, onPaper.language, onPaper.isTagged, onPaper.unmarked]).toEqual(['Self-assessment of your firm', 'en', true, 0]);
  expect(onPaper.text).toMatch(/Skills of people: level [\d.]+ of 5/);
  expect(onPaper.text).toContain('Your firm · ');
  const firstCourse = onPaper.elements.find(({ role, text }) => role === 'H3' && text.startsWith('1. '))?.text.slice(3) ?? '';
  expect(firstCourse).not.toBe('');
  expect(shown.replace(/\s+/g, ' ')).toContain(firstCourse);
  // Every sentence about gaps that are left stands once, above its list.
  const sentences = onPaper.text.match(/(?:These gaps are closed by|This gap is closed by|No course (?:that )?fits )[^:]+:/g) ?? [];
  expect(sentences).not.toEqual([]);
  expect(new Set(sentences).size).toBe(sentences.length);
  await again.getByRole('link', { name: 'Sign in to keep it' }).click();
  await signInByMail(again, 'olga.owner@example.org');
  await again.waitForURL(result);
  await again.getByLabel('Name of your firm').fill('Olgas Werkstatt');
  await again.getByRole('button', { name: 'Keep it' }).click();
  await expect(again.getByText('This result is kept for Olgas Werkstatt.')).toBeVisible();
  await expect(heading(again)).toHaveText(words ?? '');

  await again.goto('/my-data');
  const downloading = again.waitForEvent('download');
  await again.getByRole('button', { name: 'Download my data' }).click();
  const exported = await readFile(await (await downloading).path(), 'utf8');
  expect(exported).toContain('Olgas Werkstatt');
  const { parts } = JSON.parse(exported) as { parts: Record<string, { rows?: unknown[] }> };
  expect(parts.answer_event?.rows?.length).toBeGreaterThan(20);
  expect(parts.recommendation?.rows?.length).toBeGreaterThan(0);

  await again.getByRole('button', { name: 'Erase my data' }).click();
  await again.getByLabel('To confirm, type olga.owner@example.org').fill('olga.owner@example.org');
  await again.getByRole('button', { name: 'Erase for ever' }).click();
  await expect(heading(again)).toHaveText('Your data is erased');
  await again.goto(result);
  await expect(heading(again)).not.toHaveText(words ?? '');
});

test('the journey works by keyboard alone, and at 320 pixels nothing is wider than the screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await begin(page);
  for (let question = 0; question < 200 && !page.url().endsWith('/review'); question += 1) {
    const here = page.url();
    expect([here, await overhang(page)]).toEqual([here, 0]);
    const first = page.getByRole('main').locator('input').first();
    while (!(await first.evaluate((input) => document.activeElement === input))) await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    if (question % 2 === 1) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.href !== here);
    await expect(heading(page)).toBeFocused();
  }
  const finish = page.getByRole('button', { name: /Show my result/ });
  await expect(finish).toBeVisible();
  while (!(await finish.evaluate((button) => document.activeElement === button))) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/runs\/[^/]+$/);
  await expect(heading(page)).toBeFocused();
  await expect(page.getByRole('heading', { name: 'Your next steps' })).toBeVisible();
  expect(await overhang(page)).toBe(0);
});

test.describe('without the portal', () => {
  test.use({ viewport: { width: 1280, height: 900 } });

  test('the toolbox runs alone too, and its addresses survive a reload', async ({ page }) => {
    await page.goto('/_apps/toolbox/');
    await expect(heading(page)).toHaveText('My assessments');
    await page.getByRole('link', { name: 'Courses' }).first().click();
    await expect(heading(page)).toHaveText('Courses');
    await page.reload();
    await expect(heading(page)).toHaveText('Courses');
    expect(await faultsOf(page)).toEqual([]);
  });
});

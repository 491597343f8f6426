import { expect, test, type Page } from '@playwright/test';
import { ask } from '@skills/platform/ask';
import { faultsOf } from '@skills/platform/axe';
import { readPdf } from '@skills/platform/pdf-reader';
import ICAL from 'ical.js';
import { completedRun } from './completed-run';
import { signInByMail } from './sign-in-by-mail';

test.use({ viewport: { width: 390, height: 844 } });

/** Its longest word is wider than a small phone. */
const FIRM = 'Prüfwerk Übersetzungs- und Qualitätssicherungsgesellschaft';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** By how many pixels the page is wider than the screen. */
const overhang = (page: Page): Promise<number> => page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth));

/** The entries of a calendar feed, as another program reads them. */
async function feed(page: Page, url: string): Promise<ICAL.Event[]> {
  const answer = await page.request.get(url);
  expect([answer.status(), answer.headers()['content-type']]).toEqual([200, 'text/calendar; charset=utf-8']);
  const calendar = new ICAL.Component(ICAL.parse(await answer.text()) as ConstructorParameters<typeof ICAL.Component>[0]);
  return calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
}

test('an owner makes a plan from a budget, adds an action, gives dates and states, follows it in a calendar and is reminded', async ({ page }) => {
  const runId = await completedRun(page);
  await page.goto(`/toolbox/runs/${runId}`);
  await page.getByRole('link', { name: 'Make your action plan' }).click();
  await expect(heading(page)).toHaveText('Your action plan');
  await page.getByLabel('Hours at most').fill('40');
  await page.getByRole('button', { name: 'Propose a set' }).click();
  await expect(page.getByText(/Closes \d+% of your gap/)).toBeVisible();
  await expect(page.getByText('No other set within this budget closes more.')).toBeVisible();
  await expect(page.getByText(/do not state their length and were left out/)).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
  expect(await overhang(page)).toBe(0);
  await page.getByText('How this is worked out').click();
  await page.getByRole('button', { name: 'Take this into the plan' }).click();
  await expect(page.getByText(/in your plan now/)).toBeInViewport();
  await expect(page.locator(':focus')).toHaveText(/in your plan now/);
  await page.getByLabel('Hours at most').fill('40');
  await page.getByRole('button', { name: 'Propose a set' }).click();
  await expect(page.getByText(/^Already planned for courses: [\d.]+ hours \(your budget: 40 hours\)\.$/)).toBeVisible();
  await expect(page.getByText(/^The courses of your plan close \d+% of your gap\.$/)).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
  expect(await overhang(page)).toBe(0);

  await page.getByRole('button', { name: 'Add another action' }).click();
  await expect(page.getByLabel('What is to be done')).toBeFocused();
  await page.keyboard.type('Test the backups; then, “restore” one');
  await page.getByLabel('Who sees to it').fill('Ana');
  await page.getByLabel('By when').fill('2099-11-30');
  await page.keyboard.press('Enter');
  const actions = page.getByRole('list', { name: 'Actions of the plan' });
  const own = actions.getByRole('listitem').filter({ hasText: 'Test the backups' });
  await expect(own.filter({ has: page.getByRole('heading') }).first()).toContainText('Due on 30 November 2099');
  await page.getByRole('combobox', { name: /Status of Test the backups/ }).selectOption('DOING');
  await expect(page.getByRole('combobox', { name: /Status of Test the backups/ })).toHaveValue('DOING');

  await page.getByRole('button', { name: /Edit: Test the backups/ }).click();
  await page.getByLabel('By when').fill('2099-12-15');
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Due on 15 December 2099')).toBeVisible();
  await expect(page.getByRole('button', { name: /Edit: Test the backups/ })).toBeFocused();

  const first = actions.getByRole('heading').first();
  const course = (await first.textContent()) ?? '';
  await page.getByRole('button', { name: `Drop: ${course}`, exact: true }).click();
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(first).toHaveText(course);
  await expect(first).toBeFocused();

  await page.getByRole('button', { name: 'Make an address' }).click();
  const url = await page.getByLabel('Address of the calendar').inputValue();
  const [event, ...more] = await feed(page, url);
  expect(more).toEqual([]);
  expect([event?.summary, event?.startDate.toString(), event?.startDate.isDate, event?.description.includes('Ana')]).toEqual(['Test the backups; then, “restore” one', '2099-12-15', true, true]);
  expect((await page.request.get(url.replace(/feed\/.{4}/, 'feed/AAAA'))).status()).toBe(404);
  await page.getByRole('button', { name: 'End the calendar' }).click();
  await expect(page.getByRole('button', { name: 'Make an address' })).toBeVisible();
  expect((await page.request.get(url)).status()).toBe(404);

  const table = await page.request.get((await page.getByRole('link', { name: 'Download as a table' }).getAttribute('href')) ?? '');
  expect(await table.text()).toContain('Hours (a course: one person)');
  expect(await table.text()).toContain('"Test the backups; then, “restore” one",,Under way,Ana,2099-12-15');

  await page.getByRole('link', { name: 'Sign in and keep the result first' }).click();
  await page.getByRole('link', { name: 'Sign in to keep it' }).click();
  await signInByMail(page, 'petra.planner@example.org');
  await page.getByLabel('Name of your firm').fill(FIRM);
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect(page.locator(':focus')).toHaveText(`This result is kept for ${FIRM}.`);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await overhang(page)).toBe(0);
  await page.setViewportSize({ width: 390, height: 844 });

  const answer = await page.request.get((await page.getByRole('link', { name: 'The report (PDF)' }).getAttribute('href')) ?? '');
  expect([answer.status(), answer.headers()['content-type']]).toEqual([200, 'application/pdf']);
  const report = await readPdf(await answer.body());
  expect([report.title, report.language, report.isTagged]).toEqual([`Self-assessment of ${FIRM}`, 'en', true]);
  expect(report.text).toMatch(/Skills of people: level [\d.]+ of 5, aim \d/);
  expect(report.text).toMatch(/(Closes|Narrows) your gap in “|Teaches “/);
  const rows = report.elements.filter(({ role }) => role === 'TR').map(({ text }) => text);
  expect(rows.filter((row) => row.includes('Test the backups; then, “restore” one'))).toEqual([expect.stringMatching(/Ana ?15 Dec 2099 ?Under way/)]);
  expect(rows.filter((row) => row.includes(course.trim()))).not.toEqual([]);
  await page.getByRole('link', { name: 'Make your action plan' }).click();
  await page.getByRole('checkbox', { name: 'Remind me of due dates' }).check();
  await expect(page.getByText('Reminders are on.')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('checkbox', { name: 'Remind me of due dates' })).toBeChecked();
  expect(await faultsOf(page)).toEqual([]);
});

test('a plan of long words fits at 320 pixels in German and in French, and axe finds nothing', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  const runId = await completedRun(page);
  await ask(page, 'mutation ($input: AddActionInput!) { addAction(input: $input) { problems { code } } }', { input: { runId, title: 'Informationssicherheitsbeauftragten benennen', owner: 'Geschäftsführungsassistenz', dueOn: '2020-01-31' } });
  for (const language of ['de', 'fr']) {
    await page.goto(`/toolbox/runs/${runId}/plan?hours=80&euro=500&unstated-hours=20&unknown-euro=200&language=${language}`);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(page.locator('.p-proposal')).toBeVisible();
    await page.getByRole('button', { name: /Informationssicherheits/ }).first().click();
    expect(await overhang(page)).toBe(0);
    expect(await faultsOf(page)).toEqual([]);
  }
});

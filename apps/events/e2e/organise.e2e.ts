import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test, type Page } from '@playwright/test';
import { faultsOf } from '@skills/platform/axe';
import { openMail } from '@skills/platform/demo-mailbox';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const overhang = (page: Page): Promise<number> => page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth));

async function isSound(page: Page): Promise<void> {
  expect(await overhang(page)).toBe(0);
  expect(await faultsOf(page)).toEqual([]);
}

/** Signs the demo's organiser in, as the README says. */
async function signInAsOrganiser(page: Page): Promise<void> {
  const env = { ...process.env, DATA_DIR: process.env.E2E_DATA_DIR, PORT: process.env.E2E_PORT, DATABASE_URL: '', NODE_OPTIONS: '' };
  const { stdout } = await promisify(execFile)(process.execPath, ['tools/act-as.mjs', 'organiser'], { env });
  await page.goto(stdout.trim().split('\n').at(-1) ?? '');
  await page.getByRole('main').getByRole('button').first().click();
  await expect(heading(page)).not.toHaveText(/Sign in/);
}

/** Two days from now at this hour, as a field for times wants it. */
const inDays = (days: number, hour: string): string => `${new Date(Date.now() + days * 24 * 3600 * 1000).toISOString().slice(0, 10)}T${hour}`;

test('an organiser creates, publishes and fills a workshop, gives it another time and cancels it, and everybody hears of it', async ({ page, browser }) => {
  test.setTimeout(90_000);
  await signInAsOrganiser(page);
  await page.goto('/events');
  await page.getByRole('link', { name: 'Organise events' }).click();
  await expect(heading(page)).toHaveText('Organise events');
  await isSound(page);
  await page.getByRole('link', { name: 'New event' }).click();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText(/“Name” is missing/).first()).toBeVisible();
  await isSound(page);
  await page.getByLabel('Name', { exact: true }).fill('Safe passwords for bakers');
  await page.getByLabel('In short').fill('Two hours on passwords.');
  await page.getByRole('group', { name: 'Topic' }).getByLabel('Cybersecurity').check();
  await page.getByRole('group', { name: 'Languages' }).getByLabel('English').check();
  await page.getByLabel('Town').fill('Ghent');
  await page.getByLabel('Country').selectOption('BE');
  await page.getByLabel('Begins').fill(inDays(30, '09:00'));
  await page.getByLabel('Ends').fill(inDays(30, '11:00'));
  await page.getByLabel('Seats').fill('1');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(heading(page)).toHaveText('Safe passwords for bakers');
  await expect(page.getByText('Draft', { exact: true })).toBeVisible();
  await isSound(page);
  await page.getByRole('button', { name: 'Publish' }).click();
  await page.getByRole('button', { name: 'Open registration' }).click();
  await expect(page.getByText('Registration open')).toBeVisible();

  const publicPage = await page.getByRole('link', { name: 'The public page' }).getAttribute('href');
  const guest = await (await browser.newContext({ viewport: { width: 390, height: 844 } })).newPage();
  await guest.goto(publicPage ?? '');
  await guest.getByLabel('Your e-mail address').fill('baker@example.org');
  await guest.getByLabel('Country').selectOption('BE');
  await guest.getByLabel('Name, as on the badge').fill('Bea Baker');
  await guest.getByLabel('I am one of').selectOption('MANAGER');
  await guest.getByRole('button', { name: 'Register', exact: true }).click();
  await expect(guest.getByText('Please look into your mailbox')).toBeVisible();
  const mail = await openMail(page.context(), 'baker@example.org');
  await guest.goto((await mail.locator('pre').getByRole('link').first().getAttribute('href')) ?? '');
  await guest.getByRole('button', { name: 'Confirm' }).click();
  await expect(guest.getByText('You have a seat')).toBeVisible();

  await page.reload();
  const row = page.getByRole('list', { name: 'Registrations' }).getByRole('listitem').filter({ hasText: 'Bea Baker' });
  await expect(row).toContainText('Confirmed');
  await expect(row).toContainText('baker@example.org');
  await isSound(page);

  await page.getByRole('button', { name: 'Change the time' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Begins').fill(inDays(40, '14:00'));
  await dialog.getByLabel('Ends').fill(inDays(40, '13:00'));
  await dialog.getByRole('button', { name: 'Change the time' }).click();
  await expect(dialog.getByText('The end must be after the beginning.').first()).toBeVisible();
  await isSound(page);
  await dialog.getByLabel('Ends').fill(inDays(40, '16:00'));
  await dialog.getByRole('button', { name: 'Change the time' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByText(/14:00–16:00/)).toBeVisible();
  await (await openMail(page.context(), 'New time: Safe passwords for bakers')).close();

  await page.getByRole('button', { name: 'Cancel the event' }).click();
  await dialog.getByLabel('What people are told').fill('The speaker is ill.');
  await dialog.getByRole('button', { name: 'Cancel the event' }).click();
  await expect(page.getByText('Cancelled', { exact: true })).toBeVisible();
  const last = await openMail(page.context(), 'Cancelled: Safe passwords for bakers');
  await expect(last.locator('pre')).toContainText('The speaker is ill.');
  await guest.goto(publicPage ?? '');
  await expect(guest.getByText('This event will not take place')).toBeVisible();
  await isSound(guest);
});

test('the desk is closed to others, and says so', async ({ page }) => {
  await page.goto('/organise');
  await expect(page.getByText('This page is not open to you')).toBeVisible();
  await isSound(page);
});

import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { expect, test, type Page } from '@playwright/test';
import { faultsOf } from '@skills/platform/axe';

const askForMail = async (page: Page, emailAddress: string, next: string) => {
  await page.goto(`/sign-in?next=${encodeURIComponent(next)}`);
  await page.getByLabel('Your e-mail address').fill(emailAddress);
  await page.getByRole('button', { name: 'Send me a sign-in link' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Check your mail' })).toBeFocused();
};

/** Opens the newest mail to an address in the demo mailbox, and the link in it; it is delivered after the answer, so it may take a moment. */
const openMailedLink = async (page: Page, emailAddress: string) => {
  const mail = page.getByRole('listitem').filter({ hasText: emailAddress }).first().getByRole('link');
  await expect(async () => {
    await page.goto('/dev/mail');
    await expect(mail).toBeVisible({ timeout: 500 });
  }).toPass();
  await mail.click();
  await page.locator('pre').getByRole('link').first().click();
};

test('somebody signs in by the mailed link, changes their name, takes their data and has it erased', async ({ page }) => {
  const emailAddress = 'pia.portal@example.org';
  await askForMail(page, emailAddress, '/my-data');
  await openMailedLink(page, emailAddress);
  await expect(page.getByText(emailAddress)).toBeVisible();
  expect(page.url()).not.toContain('token');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'My data' })).toBeVisible();

  await page.getByRole('button', { name: 'Allow News by e-mail' }).click();
  await expect(page.getByRole('button', { name: 'Withdraw News by e-mail' })).toBeVisible();

  expect(await faultsOf(page)).toEqual([]);

  await page.getByRole('link', { name: 'My account' }).first().click();
  await page.getByLabel('Your name').fill('Pia Portal');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Your changes are saved.')).toBeVisible();
  await expect(page.getByText('this device')).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);

  await page.getByRole('main').getByRole('link', { name: 'My data' }).click();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download my data' }).click();
  const exported = await readFile(await (await downloading).path(), 'utf8');
  expect(exported).toContain(emailAddress);
  expect(exported).toContain('Pia Portal');

  await page.getByRole('button', { name: 'Erase my data' }).click();
  const erase = page.getByRole('button', { name: 'Erase for ever' });
  await expect(erase).toBeDisabled();
  expect(await faultsOf(page)).toEqual([]);
  await page.getByLabel(`To confirm, type ${emailAddress}`).fill(emailAddress);
  await erase.click();
  await expect(page.getByRole('heading', { level: 1, name: 'Your data is erased' })).toBeVisible();
  await page.goto('/account');
  await expect(page.getByText('Sign in to see this page')).toBeVisible();
});

test('the command that signs a demo person in prints an address that does', async ({ page }) => {
  const env = { ...process.env, DATA_DIR: process.env.E2E_DATA_DIR, PORT: process.env.E2E_PORT, DATABASE_URL: '', NODE_OPTIONS: '' };
  const { stdout } = await promisify(execFile)(process.execPath, ['tools/act-as.mjs', 'analyst'], { env });
  await page.goto(stdout.trim().split('\n').at(-1) ?? '');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByLabel('Your name')).toHaveValue('Anton Analyst');
});

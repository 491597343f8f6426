import { expect, test, type Page } from '@playwright/test';
import { faultsOf } from '@skills/platform/axe';

/** Says who one is, on the page of the provider. */
const beAtProvider = async (page: Page, subject: string) => {
  await expect(page.getByRole('heading', { name: 'Who are you?' })).toBeVisible();
  await page.getByRole('button', { name: `(${subject})` }).click();
};

test('an official signs in with the account of an agency, goes on where they were, and disconnects it', async ({ page }) => {
  await page.goto('/sign-in?next=%2Fmy-data');
  const button = page.getByRole('link', { name: 'Sign in with Agency login' });
  await expect(button).toBeVisible();
  await expect(page.getByLabel('Your e-mail address')).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);

  await button.click();
  await beAtProvider(page, 'olga');
  await expect(page.getByRole('heading', { level: 1, name: 'My data' })).toBeVisible();

  await page.goto('/account');
  await expect(page.getByText('olga.official@agency.example.org').first()).toBeVisible();
  await expect(page.getByText('with Agency login')).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);

  await page.getByRole('button', { name: 'Disconnect Agency login' }).click();
  await expect(page.getByRole('dialog')).toContainText('You go on signing in by e-mail');
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole('dialog').getByRole('button', { name: 'Disconnect' }).click();
  const connect = page.getByRole('button', { name: 'Connect Agency login' });
  await expect(connect).toBeVisible();

  await connect.click();
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Go to Agency login' }).click();
  await expect(page.getByText('Your account at Agency login is connected. From now on it signs you in here.')).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
});

test('somebody whose address the provider has not verified is led to the mail, and whoever goes back at the provider loses nothing', async ({ page }) => {
  await page.goto('/sign-in?next=%2Fmy-data');
  await page.getByRole('link', { name: 'Sign in with Agency login' }).click();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByText('You went back before Agency login had signed you in.')).toBeVisible();
  await expect(page.getByLabel('Your e-mail address')).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);

  await page.getByRole('link', { name: 'Sign in with Agency login' }).click();
  await beAtProvider(page, 'uwe');
  await expect(page.getByText('did not confirm to us an e-mail address')).toBeVisible();
  expect(new URL(page.url()).searchParams.get('next')).toBe('/my-data');
  expect(await faultsOf(page)).toEqual([]);
});

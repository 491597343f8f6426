import { expect, test, type Page } from '@playwright/test';
import { signedIn } from '@skills/identity/signed-in';
import { faultsOf } from '@skills/platform/axe';
import { invitedInto, keptRun } from './invited';
import { signInByMail } from './sign-in-by-mail';

const DESK = { viewport: { width: 1280, height: 900 } };
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** Follows the link, answers the first question of a colleague, and goes on to the second. */
async function answerOne(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.waitForURL(/\/answer\/.+/);
  await expect(heading(page)).toBeFocused();
  const first = page.url();
  await page.getByRole('main').getByRole('radio').nth(1).check();
  await page.getByRole('main').getByRole('button', { name: 'Next' }).click();
  await page.waitForURL((url) => url.href !== first);
  await expect(page.getByRole('main').getByRole('status').first()).toHaveText('Saved');
  await page.goBack();
  await page.waitForURL(first);
}

test('whoever began by an invitation and signs in with its address goes on where they were; another address sees nothing of it', async ({ page, browser }) => {
  await signedIn(page, 'hanna.half@example.org');
  const runId = await keptRun(page, 'Halbweg Handel');
  const link = await invitedInto(page, runId, 'IT_PROFESSIONAL', 'henri.half@example.org');
  const context = await browser.newContext(DESK);
  const device = await context.newPage();
  await answerOne(device, link);
  const reached = device.url();

  // Somebody else at the same device.
  await signedIn(device, 'otto.other@example.org');
  await device.goto(link);
  await expect(device.getByText('These answers were begun here without an account')).toBeVisible();
  expect(await faultsOf(device)).toEqual([]);
  await device.goto(reached);
  await expect(device.getByText('There is nothing to answer here')).toBeVisible();
  await device.goto(link);
  await device.getByRole('main').getByRole('button', { name: 'Sign out' }).click();
  await expect(device.getByRole('link', { name: 'Go on answering' })).toBeVisible();

  await device.goto(reached);
  await device.getByRole('banner').getByRole('link', { name: 'Sign in' }).click();
  await expect(device.getByText('You were invited by your firm: sign in with your own address.')).toBeVisible();
  await expect(device.getByText('You do not need an account for the self-assessment.')).toHaveCount(0);
  expect(await faultsOf(device)).toEqual([]);
  await signInByMail(device, 'henri.half@example.org');
  await device.waitForURL(reached);
  await expect(device.getByRole('main').getByRole('radio').nth(1)).toBeChecked();

  const elsewhere = await (await browser.newContext(DESK)).newPage();
  await signedIn(elsewhere, 'henri.half@example.org');
  await elsewhere.goto(link);
  await elsewhere.getByRole('link', { name: 'Go on answering' }).click();
  await expect(heading(elsewhere)).toBeFocused();
  for (const each of [context, elsewhere.context()]) await each.close();
});

import { expect, type Page } from '@playwright/test';
import { mailedLink, newestMail } from '@skills/platform/demo-mailbox';

/** Goes on from the sign-in page as somebody does: asks for the mail, follows its link and confirms. */
export async function signInByMail(page: Page, emailAddress: string): Promise<void> {
  const before = await newestMail(page.context(), emailAddress);
  await page.getByLabel('Your e-mail address').fill(emailAddress);
  await page.getByRole('button', { name: 'Send me a sign-in link' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Check your mail');
  await page.goto(await mailedLink(page.context(), emailAddress, before));
  await page.getByRole('button', { name: 'Sign in' }).click();
}

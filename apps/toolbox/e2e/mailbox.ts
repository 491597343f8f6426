import { expect, type BrowserContext, type Page } from '@playwright/test';

/** Opens the newest mail in the demo's mailbox that has these words in its list; it is delivered after the answer, so it may take a moment. */
export async function openMail(context: BrowserContext, words: string): Promise<Page> {
  const mailbox = await context.newPage();
  const mail = mailbox.getByRole('listitem').filter({ hasText: words }).first().getByRole('link');
  await expect(async () => {
    await mailbox.goto('/dev/mail');
    await expect(mail).toBeVisible({ timeout: 500 });
  }).toPass();
  await mail.click();
  return mailbox;
}

/** The link in the newest mail to somebody. */
export async function mailedLink(context: BrowserContext, emailAddress: string): Promise<string> {
  const mailbox = await openMail(context, emailAddress);
  const link = await mailbox.locator('pre').getByRole('link').first().getAttribute('href');
  await mailbox.close();
  return link ?? '';
}

/** Goes on from the sign-in page as somebody does: asks for the mail, follows its link and confirms. */
export async function signInByMail(page: Page, emailAddress: string): Promise<void> {
  await page.getByLabel('Your e-mail address').fill(emailAddress);
  await page.getByRole('button', { name: 'Send me a sign-in link' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Check your mail');
  await page.goto(await mailedLink(page.context(), emailAddress));
  await page.getByRole('button', { name: 'Sign in' }).click();
}

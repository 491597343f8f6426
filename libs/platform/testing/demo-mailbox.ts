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

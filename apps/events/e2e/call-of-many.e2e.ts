import { expect, test, type Locator, type Page } from '@playwright/test';
import { ask } from '@skills/platform/ask';
import { openMail } from '@skills/platform/demo-mailbox';
import { readFile } from 'node:fs/promises';
import { inDays, isSound, isSoundAtBothWidths, signInAs } from './demo';
import { sowProposals } from './many-proposals';

const day = inDays(60, '');
const content = {
  kind: 'CONFERENCE', form: 'ON_SITE', title: 'A conference with a full call', summary: 'A day.', textLanguage: 'en', languages: ['en'], topics: ['IOT'], targetRoles: [], countryCode: 'BE', city: 'Ghent', timeZone: 'Europe/Brussels', isApprovalNeeded: false, capacity: 40,
  startsAt: `${day}09:00:00Z`, endsAt: `${day}16:00:00Z`, registrationOpensAt: new Date(Date.now() - 3_600_000).toISOString(),
};

/** An event whose call got sixty proposals, open at the desk. */
async function calledDesk(page: Page): Promise<void> {
  await signInAs(page, 'organiser');
  await page.goto('/organise');
  const { createEvent } = await ask<{ createEvent: { event: { id: string; slug: string } } }>(page, 'mutation ($input: CreateEventInput!) { createEvent(input: $input) { event { id slug } } }', { input: { content } });
  const { id, slug } = createEvent.event;
  await ask(page, 'mutation ($input: OpenCallInput!) { openCall(input: $input) { problems { message } } }', { input: { eventId: id, guidance: 'What worked?', closesAt: new Date(Date.now() - 60_000).toISOString() } });
  await sowProposals(id);
  await page.goto(`/organise/events/${slug}/call`);
  await expect(page.getByText('50 of 60 shown')).toBeVisible();
}

const entry = (page: Page, at: number): Locator => page.getByRole('navigation', { name: 'Proposals', exact: true }).getByRole('link', { name: `Proposal ${String(at).padStart(2, '0')}`, exact: true });
const heading = (page: Page, at: number): Locator => page.getByRole('region', { name: 'The proposal' }).getByRole('heading', { name: `Proposal ${String(at).padStart(2, '0')}` });

test.use({ viewport: { width: 1280, height: 900 }, locale: 'en-GB', reducedMotion: 'reduce' });

test('sixty proposals are counted, narrowed down by an address that can be gone back to, and read beside their list by keys', async ({ page }) => {
  await calledDesk(page);
  await isSoundAtBothWidths(page);
  // A row of a list, not the whole of each: the page is a few screens high.
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(3500);

  await page.getByRole('combobox', { name: 'Reviews' }).selectOption({ label: 'Reviewers disagree' });
  await expect(page.getByText('10 of 60 shown')).toBeVisible();
  await expect(page.getByText('scores 2 to 5')).toHaveCount(10);
  await page.getByLabel('Topic').selectOption({ label: 'Big Data' });
  await expect(page.getByText('5 of 60 shown')).toBeVisible();
  await expect(page).toHaveURL(/topic=big-data&reviews=disagree/);
  await page.goBack();
  await expect(page.getByText('10 of 60 shown')).toBeVisible();
  await page.goto(`${page.url().split('?')[0]}?q=speaker+0&order=title&state=submitted`);
  await expect(page.getByText('9 of 60 shown')).toBeVisible();
  await page.getByLabel('Title or speaker').fill('nobody');
  await page.keyboard.press('Enter');
  await expect(page.getByText('No proposal matches these filters.')).toBeVisible();
  await isSound(page);
  await page.getByRole('button', { name: 'Show all proposals' }).click();
  await page.getByLabel('Order by').selectOption({ label: 'Title' });

  await entry(page, 1).click();
  await expect(heading(page, 1)).toBeFocused();
  for (const at of [2, 3]) {
    await page.keyboard.press('j');
    await expect(heading(page, at)).toBeFocused();
    await expect(entry(page, at)).toBeInViewport();
  }
  await page.keyboard.press('x');
  await expect(page.getByText('1 chosen:')).toBeVisible();
  await page.keyboard.press('Shift+D');
  await expect(page.getByRole('dialog')).toContainText('Do not take “Proposal 03”?');
  await page.keyboard.press('Escape');
  await page.keyboard.press('k');
  await expect(heading(page, 2)).toBeFocused();
  await isSoundAtBothWidths(page);

  // On a narrow screen what is read takes the place of the list.
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(entry(page, 2)).toBeHidden();
  await page.getByRole('button', { name: 'Back to the list' }).click();
  await expect(entry(page, 2)).toBeFocused();
});

test('several are decided on with the same words after a look at what goes to whom, and taken along as a file', async ({ page, context }) => {
  await calledDesk(page);
  await page.getByLabel('Order by').selectOption({ label: 'Handed in first' });
  for (const at of [60, 59, 58]) await page.getByRole('checkbox', { name: `Choose for a joint decision: Proposal ${at}` }).check();
  await page.getByRole('group', { name: 'Decide on several' }).getByRole('button', { name: 'Do not take' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(/^Message to the author/).fill('We had very many this time.');
  await isSoundAtBothWidths(page);
  await dialog.getByRole('button', { name: 'See what is sent' }).click();
  await expect(dialog.getByText('2 mails go out:')).toBeVisible();
  await expect(dialog.getByText('One is left out:')).toBeVisible();
  await expect(dialog.getByRole('listitem').filter({ hasText: 'Proposal 60' })).toContainText('You have a part in this proposal');
  await dialog.getByText(/^The mail in/).click();
  await expect(dialog.getByText('We had very many this time.')).toBeVisible();
  await isSoundAtBothWidths(page);
  await dialog.getByRole('button', { name: 'Do not take 2 proposals' }).click();
  await expect(dialog).toContainText('2 proposals are not taken');
  await dialog.getByRole('button', { name: 'All right' }).click();
  await expect(page.getByRole('link', { name: 'Not taken: 2' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Handed in: 58' })).toBeVisible();
  await isSound(page);
  expect((await openMail(context, 'Proposal 59')).text).toContain('We had very many this time.');

  await page.getByRole('link', { name: 'Not taken: 2' }).click();
  await expect(page.getByText('2 of 60 shown')).toBeVisible();
  const downloading = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Download as CSV' }).click();
  const file = await downloading;
  expect(file.suggestedFilename()).toBe('proposals.csv');
  const lines = (await readFile(await file.path(), 'utf8')).trim().split('\r\n');
  expect(lines.map((line) => /Proposal \d\d/.exec(line)?.[0])).toEqual([undefined, 'Proposal 59', 'Proposal 58']);
});

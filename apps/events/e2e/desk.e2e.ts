import { expect, test, type Page } from '@playwright/test';
import { ask } from '@skills/platform/ask';
import { heading, isSoundAtBothWidths, signInAs } from './demo';

const content = {
  kind: 'WORKSHOP', form: 'ON_SITE', title: 'Robots in small kitchens', summary: 'Half a day on robots.', textLanguage: 'en', languages: ['en'], topics: ['IOT'], targetRoles: [], countryCode: 'BE', city: 'Ghent', timeZone: 'Europe/Brussels', isApprovalNeeded: true, capacity: 80,
  startsAt: new Date(Date.now() + 30 * 24 * 3600 * 1000).toISOString(), endsAt: new Date(Date.now() + 30 * 24 * 3600 * 1000 + 7_200_000).toISOString(), registrationOpensAt: new Date(Date.now() - 3_600_000).toISOString(),
};

/** An event with 60 people in 20 registrations, on which its organisers decide; its part of the address. */
async function withSixty(page: Page): Promise<string> {
  const { createEvent } = await ask<{ createEvent: { event: { id: string; slug: string } } }>(page, 'mutation ($input: CreateEventInput!) { createEvent(input: $input) { event { id slug } } }', { input: { content } });
  const { id: eventId, slug } = createEvent.event;
  await ask(page, 'mutation ($input: PublishEventInput!) { publishEvent(input: $input) { event { id } } }', { input: { eventId } });
  const people = (at: number) => ['Ann', 'Bob', 'Zoë'].map((name) => ({ name: `${name} ${String(at).padStart(2, '0')}`, role: 'MANAGER' }));
  for (let at = 0; at < 20; at += 1) {
    const registration = { email: `kitchen${at}@example.org`, organisation: `Kitchen ${at}`, countryCode: at % 2 ? 'FR' : 'BE', participants: people(at) };
    await ask(page, 'mutation ($input: RegisterForEventInput!) { registerForEvent(input: $input) { isMailSent problems { code } } }', { input: { eventId, registration } });
  }
  return slug;
}

// Sixty people are as many as one network may register in an hour: a second try would take that from all other tests.
test.describe.configure({ retries: 0 });

test('the desk of an event: who comes, what it costs, what is to be done, who helps, and what is left in the end', async ({ page, browser }) => {
  const stranger = await (await browser.newContext()).newPage();
  await signInAs(page, 'organiser');
  const slug = await withSixty(page);

  await page.goto(`/organise/events/${slug}`);
  await expect(page.getByText('Nobody knows the house yet.')).toBeVisible();
  await isSoundAtBothWidths(page);

  await page.getByRole('link', { name: 'Participants' }).click();
  await expect(heading(page)).toHaveText('Participants');
  const rows = page.getByRole('table', { name: 'Participants' }).getByRole('row');
  await expect(page.getByText(/of 60 people/)).toBeVisible();
  await page.getByLabel('Name, firm, e-mail').fill('ZOE');
  await expect(page.getByText('20 of 20 people')).toBeVisible();
  await page.getByRole('button', { name: 'Name', exact: true }).click();
  await expect(page.getByRole('columnheader', { name: 'Name' })).toHaveAttribute('aria-sort', 'ascending');
  await expect(rows.nth(1)).toContainText('Zoë 00');
  await page.getByRole('button', { name: 'Name', exact: true }).click();
  await expect(rows.nth(1)).toContainText('Zoë 19');
  await isSoundAtBothWidths(page);
  await page.getByRole('button', { name: 'Choose all 20 people who match' }).click();
  await expect(page.getByLabel('Choose Zoë 00')).toBeChecked();
  await page.getByRole('group', { name: 'Decide on several' }).getByRole('button', { name: 'Agree' }).click();
  await expect(page.getByRole('dialog')).toContainText('Agree to 20 registrations?');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.getByRole('button', { name: 'Choose nobody' }).click();
  await expect(page.getByLabel('Choose Zoë 19')).not.toBeChecked();
  await page.getByLabel('Choose Zoë 19').check();
  await page.getByLabel('Choose Zoë 18').check();
  await expect(page.getByText('2 registrations chosen:')).toBeVisible();
  await page.getByRole('group', { name: 'Decide on several' }).getByRole('button', { name: 'Decline' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('Decline 2 registrations?');
  await isSoundAtBothWidths(page);
  await dialog.getByRole('button', { name: 'Decline' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByText('Done for 2 registrations. They stay where they are until you filter or order anew.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Choose all 20 people who match' })).toBeFocused();
  await expect(rows.nth(1)).toContainText(/Zoë 19.*Declined/);

  // By keyboard, far down in a list that is loaded in two parts: rows, place and focus stay.
  await page.getByRole('button', { name: 'Registered' }).click();
  await page.getByLabel('Name, firm, e-mail').fill('');
  await expect(page.getByText('50 of 60 people')).toBeVisible();
  const bob = rows.filter({ hasText: 'Bob 17' });
  // Rows are drawn and loaded as one comes near them.
  await expect(async () => {
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
    await expect(bob).toBeVisible({ timeout: 500 });
  }).toPass();
  await expect(page.getByText('60 of 60 people')).toBeVisible();
  await bob.getByRole('button', { name: 'Decline' }).focus();
  const before = await page.evaluate(() => window.scrollY);
  await page.keyboard.press('Enter');
  await expect(dialog).toContainText('Decline the registration of Bob 17?');
  await dialog.getByRole('button', { name: 'Decline' }).press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(bob).toContainText('Declined');
  await expect(rows.filter({ hasText: 'Ann 17' })).toContainText('Declined');
  await expect(page.getByText('60 of 60 people')).toBeVisible();
  await expect(page.getByLabel('Choose Bob 17')).toBeFocused();
  expect(Math.abs((await page.evaluate(() => window.scrollY)) - before)).toBeLessThan(60);
  await page.getByRole('combobox', { name: 'State' }).selectOption('Declined');
  await expect(page.getByText('9 of 9 people')).toBeVisible();
  for (const [name, ending] of [['Download as CSV', 'csv'], ['Download for Excel', 'xlsx']]) {
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name }).click()]);
    expect(file.suggestedFilename()).toBe(`participants.${ending}`);
  }

  await page.getByRole('link', { name: 'Budget' }).click();
  await page.getByLabel('Planned').fill('one thousand');
  await page.getByRole('button', { name: 'Add a line' }).click();
  await expect(page.getByText(/Give an amount in euros/).first()).toBeVisible();
  await page.getByLabel('Planned').fill('1,000.50');
  await page.getByRole('button', { name: 'Add a line' }).click();
  await expect(page.getByRole('row', { name: /Total/ })).toContainText('€1,000.50');
  await isSoundAtBothWidths(page);

  await page.getByRole('link', { name: 'Checklist' }).click();
  await page.getByRole('button', { name: 'Add what usually has to be done' }).click();
  await expect(page.getByText(/^0 of \d+ done/)).toBeVisible();
  await page.getByLabel('Publish the agenda').click();
  await expect(page.getByText(/^1 of \d+ done/)).toBeVisible();
  await isSoundAtBothWidths(page);

  await page.getByRole('link', { name: 'Team' }).click();
  await page.getByLabel('E-mail address').fill('nobody.here@example.org');
  await page.getByRole('button', { name: 'Give a role' }).click();
  await expect(page.getByText(/Nobody has an account with this address/).first()).toBeVisible();
  await page.getByLabel('E-mail address').fill('rosa.researcher@example.org');
  await page.getByRole('combobox', { name: 'Role' }).selectOption('Door');
  await page.getByRole('button', { name: 'Give a role' }).click();
  await expect(page.getByRole('list', { name: 'Team' })).toContainText('Rosa Researcher');
  await isSoundAtBothWidths(page);

  await signInAs(stranger, 'researcher');
  await stranger.goto('/organise');
  await stranger.getByRole('link', { name: 'Robots in small kitchens' }).click();
  await expect(stranger.getByText('You have a role for this event.')).toBeVisible();
  await expect(stranger.getByRole('navigation', { name: 'Pages of this event' }).getByRole('link', { name: 'Participants' })).toHaveCount(0);
  await isSoundAtBothWidths(stranger);
  await stranger.goto(`/organise/events/${slug}/participants`);
  await expect(heading(stranger)).toHaveText('This event is not here');

  await page.getByRole('link', { name: 'Personal data', exact: true }).click();
  await expect(page.getByRole('row', { name: /Participants/ })).toContainText('60');
  await page.getByRole('link', { name: 'Overview' }).click();
  await page.getByRole('button', { name: 'Cancel the event' }).click();
  await dialog.getByRole('button', { name: 'Cancel the event' }).click();
  await expect(page.getByText('Cancelled', { exact: true })).toBeVisible();
  await page.getByRole('link', { name: 'Personal data', exact: true }).click();
  await page.getByRole('button', { name: 'Erase now' }).click();
  await isSoundAtBothWidths(page);
  await dialog.getByRole('button', { name: 'Erase now' }).click();
  await expect(page.getByText('There is nothing here that has to go.')).toBeVisible();
  await page.getByRole('link', { name: 'Personal data of all events' }).click();
  await expect(page.getByText('Nothing is kept longer than promised.')).toBeVisible();
  await isSoundAtBothWidths(page);
});

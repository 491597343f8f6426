import { expect, test } from '@playwright/test';
import { ask } from '@skills/platform/ask';
import { inDays, isSoundAtBothWidths, signInAs } from './demo';

test('a guest who phones is registered at the desk, put right and sent the ticket again', async ({ page }) => {
  await signInAs(page, 'organiser');
  const content = { kind: 'WORKSHOP', form: 'ON_SITE', title: 'Drills by phone', summary: 'Half a day on drills.', textLanguage: 'en', languages: ['en'], topics: ['IOT'], targetRoles: [], countryCode: 'BE', city: 'Ghent', timeZone: 'Europe/Brussels', capacity: 1, startsAt: `${inDays(30, '09:00')}:00Z`, endsAt: `${inDays(30, '12:00')}:00Z`, registrationOpensAt: `${inDays(-1, '09:00')}:00Z` };
  const { createEvent } = await ask<{ createEvent: { event: { id: string; slug: string } } }>(page, 'mutation ($input: CreateEventInput!) { createEvent(input: $input) { event { id slug } } }', { input: { content } });
  await ask(page, 'mutation ($input: PublishEventInput!) { publishEvent(input: $input) { event { id } } }', { input: { eventId: createEvent.event.id } });

  await page.goto(`/organise/events/${createEvent.event.slug}/participants`);
  await page.getByText('Register a guest', { exact: true }).click();
  const form = page.locator('form').filter({ has: page.getByRole('button', { name: 'Register the guest' }) });
  const enter = async (name: string, email: string) => {
    await form.getByLabel('Name, as on the badge').fill(name);
    await form.getByLabel('E-mail address').fill(email);
    await form.getByRole('combobox', { name: 'Takes part as' }).selectOption('MANAGER');
    await form.getByRole('combobox', { name: 'Country' }).selectOption('BE');
    await form.getByRole('button', { name: 'Register the guest' }).click();
  };
  await enter('Gerda Gsat', 'gerda.phones@example');
  await expect(form.getByText(/E-mail address/).first()).toBeVisible();
  await isSoundAtBothWidths(page);
  await enter('Gerda Gsat', 'gerda.phones@example.org');
  await expect(form.getByText('Gerda Gsat has a seat and gets the ticket by mail.')).toBeVisible();
  await enter('Gerda Gsat', 'gerda.phones@example.org');
  await expect(form.getByText('gerda.phones@example.org is registered already. Nothing was changed.')).toBeVisible();
  await enter('Willem Wacht', 'willem.phones@example.org');
  await expect(form.getByText('All seats are taken: Willem Wacht is on the waitlist and hears so by mail.')).toBeVisible();
  await isSoundAtBothWidths(page);

  const rows = page.getByRole('table', { name: 'Participants' }).getByRole('row');
  await rows.filter({ hasText: 'Gerda' }).getByRole('button', { name: 'Edit' }).click();
  const dialog = page.getByRole('dialog', { name: 'Gerda Gsat' });
  await dialog.getByRole('button', { name: 'Send the ticket again' }).click();
  await expect(dialog.getByText('A mail is on its way to gerda.phones@example.org.')).toBeVisible();
  await isSoundAtBothWidths(page);
  const badge = await page.request.get((await dialog.getByRole('link', { name: 'Badge to print (PDF)' }).getAttribute('href'))!);
  expect([badge.status(), badge.headers()['content-type']]).toEqual([200, 'application/pdf']);
  await dialog.getByLabel('E-mail address').fill('willem.phones@example.org');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog.getByText(/Somebody else is registered for this event with this address/).first()).toBeVisible();
  await dialog.getByLabel('Name, as on the badge').fill('Gerda Gast');
  await dialog.getByLabel('E-mail address').fill('gerda.right@example.org');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(rows.filter({ hasText: 'Gerda Gast' })).toContainText('gerda.right@example.org');
  await expect(rows.filter({ hasText: 'Gerda Gast' }).getByRole('button', { name: 'Edit' })).toBeFocused();
});

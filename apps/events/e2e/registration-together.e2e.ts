import { expect, test } from '@playwright/test';
import { ask } from '@skills/platform/ask';
import { mailedLink } from '@skills/platform/demo-mailbox';
import { inDays, isSoundAtBothWidths, signInAs } from './demo';

const content = { kind: 'WORKSHOP', form: 'BOTH', title: 'Looms in company', summary: 'Half a day on looms.', textLanguage: 'en', languages: ['en'], topics: ['IOT'], targetRoles: [], countryCode: 'BE', city: 'Ghent', venue: 'Example House', onlineUrl: 'https://meet.example.org/looms', timeZone: 'Europe/Brussels', capacity: 20 };

test('a firm of six registers without an account, and what it changes overwrites no correction of the organisers', async ({ page, browser }) => {
  await signInAs(page, 'organiser');
  const times = { startsAt: `${inDays(30, '09:00')}:00Z`, endsAt: `${inDays(30, '12:00')}:00Z`, registrationOpensAt: `${inDays(-1, '09:00')}:00Z` };
  const { createEvent } = await ask<{ createEvent: { event: { id: string; slug: string } } }>(page, 'mutation ($input: CreateEventInput!) { createEvent(input: $input) { event { id slug } } }', { input: { content: { ...content, ...times } } });
  const { id: eventId, slug } = createEvent.event;
  await ask(page, 'mutation ($input: PublishEventInput!) { publishEvent(input: $input) { event { id } } }', { input: { eventId } });

  const firm = await (await browser.newContext({ viewport: { width: 390, height: 844 } })).newPage();
  await firm.goto(`/events/${slug}`);
  await firm.getByRole('button', { name: 'Register', exact: true }).click();
  const missing = firm.getByRole('alert').getByRole('link');
  await expect(missing).toHaveText([/Your e-mail address/, /Country/, /Name, as on the badge/, /as what this person takes part/]);
  await isSoundAtBothWidths(firm);
  await missing.nth(1).click();
  await expect(firm.getByLabel('Country')).toBeFocused();

  await firm.getByLabel('Your e-mail address').fill('looms@example.org');
  await firm.getByLabel('Country').selectOption('BE');
  for (let more = 1; more < 6; more += 1) await firm.getByRole('button', { name: 'Add another person' }).click();
  for (let at = 0; at < 6; at += 1) {
    await firm.getByLabel('Name, as on the badge').nth(at).fill(`Weaver ${at + 1}`);
    await firm.getByLabel('I am one of').nth(at).selectOption('MANAGER');
  }
  await expect(firm.getByText('Your 6 seats are given to you when you confirm by the link in the mail')).toBeVisible();
  await firm.getByRole('button', { name: 'Register 6 people' }).click();
  await expect(firm.getByText('Please look into your mailbox')).toBeVisible();
  await firm.goto(await mailedLink(page.context(), 'looms@example.org'));
  await expect(firm.getByText('Please confirm: then 6 seats are yours, if there are still so many')).toBeVisible();
  await expect(firm.getByText('On site and online, Example House, Ghent, Belgium')).toBeVisible();
  await isSoundAtBothWidths(firm);
  await firm.getByRole('button', { name: 'Confirm', exact: true }).click();
  await expect(firm.getByText('You have 6 seats')).toBeVisible();
  await expect(firm.getByText('Online: https://meet.example.org/looms')).toBeVisible();

  await firm.getByRole('button', { name: 'Change', exact: true }).click();
  await firm.getByLabel('Name, as on the badge').nth(1).fill('Second Weaver');
  const { participants } = await ask<{ participants: { edges: { node: { id: string; name: string; revision: number } }[] } }>(page, 'query ($eventId: ID!) { participants(eventId: $eventId) { edges { node { id name revision } } } }', { eventId });
  const first = participants.edges.find(({ node }) => node.name === 'Weaver 1')!.node;
  await ask(page, 'mutation ($input: CorrectParticipantInput!) { correctParticipant(input: $input) { problems { code } } }', { input: { participantId: first.id, revision: first.revision, correction: { name: 'First Weaver', organisation: 'Example Looms' } } });
  await firm.getByRole('button', { name: 'Save the changes' }).click();
  await expect(firm.locator(':focus')).toContainText('Somebody else has changed this meanwhile');
  await expect(firm.getByLabel('Firm or body')).toHaveValue('Example Looms');
  await expect(firm.getByLabel('Name, as on the badge').first()).toHaveValue('First Weaver');
  await expect(firm.getByLabel('Name, as on the badge').nth(1)).toHaveValue('Second Weaver');
  await isSoundAtBothWidths(firm);
  await firm.getByRole('button', { name: 'Save the changes' }).click();
  const tickets = firm.getByRole('list', { name: /ticket/i }).getByRole('listitem');
  await expect(tickets.filter({ hasText: /First Weaver|Second Weaver/ })).toHaveCount(2);
  await isSoundAtBothWidths(firm);

  await page.goto(`/organise/events/${slug}/participants`);
  await page.getByRole('row').filter({ hasText: 'Weaver 3' }).getByRole('button', { name: 'Edit' }).click();
  const dialog = page.getByRole('dialog', { name: 'Weaver 3' });
  await dialog.getByLabel('Name, as on the badge').fill('Third Weaver');
  await firm.getByRole('button', { name: 'Change', exact: true }).click();
  await firm.getByLabel('Firm or body').fill('Looms and Daughters');
  await firm.getByRole('button', { name: 'Save the changes' }).click();
  await expect(firm.getByText('Your changes are saved')).toBeVisible();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(page.locator(':focus')).toContainText('Somebody else has changed this meanwhile');
  await expect(dialog.getByLabel('Firm or body')).toHaveValue('Looms and Daughters');
  await isSoundAtBothWidths(page);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('row').filter({ hasText: 'Third Weaver' })).toContainText('Looms and Daughters');
});

import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { ask, heading, isSound, letBegin, signInAs } from './demo';

const content = {
  kind: 'WORKSHOP', form: 'ON_SITE', title: 'Two doors to one hall', summary: 'An evening.', textLanguage: 'en', languages: ['en'], topics: ['IOT'], targetRoles: [], countryCode: 'BE', city: 'Ghent', timeZone: 'Europe/Brussels', isApprovalNeeded: true, capacity: 4,
  startsAt: new Date(Date.now() + 30 * 24 * 3600 * 1000).toISOString(), endsAt: new Date(Date.now() + 30 * 24 * 3600 * 1000 + 7_200_000).toISOString(), registrationOpensAt: new Date(Date.now() - 3_600_000).toISOString(),
};
const PEOPLE = ['Ada Ångström', 'Ben Baker', 'Cleo Carpenter'];

/** An event that has begun, with three people who have seats; its part of the address and their tickets. */
async function begun(page: Page): Promise<{ slug: string; codes: string[] }> {
  await page.goto('/organise');
  const { createEvent } = await ask<{ createEvent: { event: { id: string; slug: string } } }>(page, 'mutation ($input: CreateEventInput!) { createEvent(input: $input) { event { id slug } } }', { input: { content } });
  const { id, slug } = createEvent.event;
  await ask(page, 'mutation ($input: PublishEventInput!) { publishEvent(input: $input) { event { id } } }', { input: { eventId: id } });
  const registered = await ask<{ registerForEvent: { registration: { id: string } } }>(page, 'mutation ($input: RegisterForEventInput!) { registerForEvent(input: $input) { registration { id } problems { message } } }', {
    input: { eventId: id, registration: { countryCode: 'BE', participants: PEOPLE.map((name) => ({ name, role: 'MANAGER' })) } },
  });
  const registrationId = registered.registerForEvent.registration.id;
  await ask(page, 'mutation ($input: ApproveRegistrationInput!) { approveRegistration(input: $input) { problems { message } } }', { input: { registrationId } });
  await letBegin(content.title);
  const { event } = await ask<{ event: { door: { entries: { name: string; code: string }[] } } }>(page, 'query ($slug: String!) { event(slug: $slug) { door { entries { name code } } } }', { slug });
  expect(event.door.entries.map(({ name }) => name)).toEqual(PEOPLE);
  return { slug, codes: event.door.entries.map(({ code }) => code) };
}

/** A device at a door, which has opened its page once; from then on it has no network. */
async function offlineDoor(context: BrowserContext, slug: string, door: string): Promise<Page> {
  const page = await context.newPage();
  await signInAs(page, 'organiser');
  await page.goto(`/organise/events/${slug}/door`);
  await page.getByLabel('Which door is this?').fill(door);
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(page.getByText(`Door: ${door}`)).toBeVisible();
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await isSound(page);
  await context.setOffline(true);
  await page.reload();
  await expect(page.getByText('Working without network')).toBeVisible();
  await expect(page.getByText(`Door: ${door}`)).toBeVisible();
  return page;
}

const figure = (page: Page, name: string) => page.locator('dl.e-numbers > div').filter({ hasText: name }).locator('dd');

test('two doors check in without network, and what contradicts is shown at both until somebody settles it', async ({ page, browser }) => {
  test.setTimeout(120_000);
  await signInAs(page, 'organiser');
  const { slug, codes } = await begun(page);
  const [eastern, western] = await Promise.all([browser.newContext({ viewport: { width: 390, height: 844 } }), browser.newContext({ viewport: { width: 390, height: 844 } })]);
  const east = await offlineDoor(eastern, slug, 'East');
  const west = await offlineDoor(western, slug, 'West');

  for (const [door, who] of [[east, 0], [west, 0], [west, 1]] as const) {
    await door.getByLabel('Ticket or name').fill((codes[who] ?? '').toLowerCase());
    await door.keyboard.press('Enter');
    await expect(door.getByText(`Welcome: ${PEOPLE[who]}`)).toBeVisible();
  }
  await east.getByLabel('Ticket or name').fill(codes[0] ?? '');
  await east.keyboard.press('Enter');
  await expect(east.getByText(/Ada Ångström was let in already/)).toBeVisible();
  await east.getByLabel('Ticket or name').fill('AAAABBBB2222');
  await east.keyboard.press('Enter');
  await expect(east.getByText('That is no ticket')).toBeVisible();

  await east.getByLabel('Ticket or name').fill('carpent');
  await east.getByRole('button', { name: 'Let Cleo Carpenter in' }).click();
  await expect(east.getByText('Welcome: Cleo Carpenter')).toBeVisible();
  await east.getByRole('button', { name: 'Take back' }).click();
  await expect(east.getByText('Taken back: Cleo Carpenter is not in')).toBeVisible();
  await west.getByLabel('Name', { exact: true }).fill('Wim Without');
  await west.getByLabel('Role').selectOption('MANAGER');
  await west.getByRole('button', { name: 'Let in without a ticket' }).click();
  await expect(west.getByText('Written down: Wim Without')).toBeVisible();
  await expect(figure(east, 'Waiting to be sent')).toHaveText('3');
  await expect(figure(west, 'Waiting to be sent')).toHaveText('3');
  await isSound(west);

  // What a device recorded outlives its page.
  await west.reload();
  await expect(figure(west, 'Waiting to be sent')).toHaveText('3');
  await eastern.setOffline(false);
  await expect(figure(east, 'Waiting to be sent')).toHaveText('0');
  await western.setOffline(false);
  await expect(figure(west, 'Waiting to be sent')).toHaveText('0');
  await expect(west.getByText('Ada Ångström was let in at two doors')).toBeVisible();
  await east.reload();
  await expect(east.getByText('Ada Ångström was let in at two doors')).toHaveCount(1);
  for (const door of [east, west]) {
    await expect(figure(door, 'Let in')).toHaveText('3');
    await expect(figure(door, 'Without a ticket')).toHaveText('1');
  }
  await isSound(east);

  await east.getByLabel('What became of it').fill('Went out for a parcel and came back in.');
  await east.getByRole('button', { name: 'Settle' }).click();
  await expect(east.getByText(/Settled by .*: Went out for a parcel and came back in\./)).toBeVisible();
  await west.reload();
  await expect(west.getByText(/Settled by .*: Went out for a parcel/)).toBeVisible();
  await expect(heading(west)).toHaveText('Door');
  await Promise.all([eastern.close(), western.close()]);
});

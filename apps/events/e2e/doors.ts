import { expect, type BrowserContext, type Page } from '@playwright/test';
import { ask } from '@skills/platform/ask';
import { isSound, letBegin, signInAs, type DemoRole } from './demo';

const content = {
  kind: 'WORKSHOP', form: 'ON_SITE', title: 'Two doors to one hall', summary: 'An evening.', textLanguage: 'en', languages: ['en'], topics: ['IOT'], targetRoles: [], countryCode: 'BE', city: 'Ghent', timeZone: 'Europe/Brussels', isApprovalNeeded: true, capacity: 4,
  startsAt: new Date(Date.now() + 30 * 24 * 3600 * 1000).toISOString(), endsAt: new Date(Date.now() + 30 * 24 * 3600 * 1000 + 7_200_000).toISOString(), registrationOpensAt: new Date(Date.now() - 3_600_000).toISOString(),
};

/** Who has a seat at an event that has begun. */
export const PEOPLE = ['Ada Ångström', 'Ben Baker', 'Cleo Carpenter'];

/** An event that has begun, with three people who have seats; its part of the address and their tickets. */
export async function begun(page: Page, title = content.title, begin = letBegin): Promise<{ id: string; slug: string; codes: string[] }> {
  const { createEvent } = await ask<{ createEvent: { event: { id: string; slug: string } } }>(page, 'mutation ($input: CreateEventInput!) { createEvent(input: $input) { event { id slug } } }', { input: { content: { ...content, title } } });
  const { id, slug } = createEvent.event;
  await ask(page, 'mutation ($input: PublishEventInput!) { publishEvent(input: $input) { event { id } } }', { input: { eventId: id } });
  const registered = await ask<{ registerForEvent: { registration: { id: string } } }>(page, 'mutation ($input: RegisterForEventInput!) { registerForEvent(input: $input) { registration { id } problems { message } } }', {
    input: { eventId: id, registration: { countryCode: 'BE', participants: PEOPLE.map((name) => ({ name, role: 'MANAGER' })) } },
  });
  const registrationId = registered.registerForEvent.registration.id;
  await ask(page, 'mutation ($input: ApproveRegistrationInput!) { approveRegistration(input: $input) { problems { message } } }', { input: { registrationId } });
  await begin(title);
  const { event } = await ask<{ event: { door: { entries: { name: string; code: string }[] } } }>(page, 'query ($slug: String!) { event(slug: $slug) { door { entries { name code } } } }', { slug });
  expect(event.door.entries.map(({ name }) => name)).toEqual(PEOPLE);
  return { id, slug, codes: event.door.entries.map(({ code }) => code) };
}

/** A device at a door. */
export async function openDoor(context: BrowserContext, slug: string, door: string, role: DemoRole = 'organiser'): Promise<Page> {
  const page = await context.newPage();
  await signInAs(page, role);
  await page.goto(`/organise/events/${slug}/door`);
  await page.getByLabel('Which door is this?').fill(door);
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(page.getByText(`Door: ${door}`)).toBeVisible();
  return page;
}

/** A device at a door, which has opened its page once; from then on it has no network. */
export async function offlineDoor(context: BrowserContext, slug: string, door: string, role?: DemoRole): Promise<Page> {
  const page = await openDoor(context, slug, door, role);
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await isSound(page);
  await context.setOffline(true);
  await page.reload();
  await expect(page.getByText('Working without network')).toBeVisible();
  await expect(page.getByText(`Door: ${door}`)).toBeVisible();
  return page;
}

/** A figure of those that a door shows. */
export const figure = (page: Page, name: string) => page.locator('dl.e-numbers > div').filter({ hasText: name }).locator('dd');

import { expect, test } from '@playwright/test';
import { ask } from '@skills/platform/ask';
import { isSoundAtBothWidths, signInAs, type DemoRole } from './demo';

const content = {
  kind: 'WORKSHOP', form: 'BOTH', title: 'Robots for potters', summary: 'Half a day on robots.', textLanguage: 'en', languages: ['en'], topics: ['IOT'], targetRoles: [], countryCode: 'BE', city: 'Ghent', venue: 'Example House', onlineUrl: 'https://meet.example.org/potters',
  timeZone: 'Europe/Brussels', capacity: 2, startsAt: new Date(Date.now() + 30 * 24 * 3600 * 1000).toISOString(), endsAt: new Date(Date.now() + 30 * 24 * 3600 * 1000 + 7_200_000).toISOString(), registrationOpensAt: new Date(Date.now() - 3_600_000).toISOString(),
};

test('whoever registers in two windows is told that they are registered already, and comes once; a waitlist tells its people why others went before', async ({ page, browser }) => {
  await signInAs(page, 'organiser');
  const { createEvent } = await ask<{ createEvent: { event: { id: string; slug: string } } }>(page, 'mutation ($input: CreateEventInput!) { createEvent(input: $input) { event { id slug } } }', { input: { content } });
  const { id: eventId, slug } = createEvent.event;
  await ask(page, 'mutation ($input: PublishEventInput!) { publishEvent(input: $input) { event { id } } }', { input: { eventId } });
  const register = async (role: DemoRole, size: number) => {
    const own = await (await browser.newContext()).newPage();
    await signInAs(own, role);
    const participants = Array.from({ length: size }, (_, at) => ({ name: `${role} ${at + 1}`, role: 'MANAGER' }));
    const { registerForEvent } = await ask<{ registerForEvent: { registration: { id: string } } }>(own, 'mutation ($input: RegisterForEventInput!) { registerForEvent(input: $input) { registration { id } } }', { input: { eventId, registration: { countryCode: 'BE', participants } } });
    return { own, registrationId: registerForEvent.registration.id };
  };

  const { own: window } = await register('manager', 1);
  const other = await window.context().newPage();
  await window.goto(`/events/${slug}`);
  await expect(window.getByText('You have a seat')).toBeVisible();
  await window.getByRole('button', { name: 'Give up my registration' }).click();
  await window.getByRole('dialog').getByRole('button', { name: 'Give it up' }).click();
  for (const each of [window, other]) {
    await each.goto(`/events/${slug}`);
    await expect(each.getByText('On site and online, Example House, Ghent, Belgium')).toBeVisible();
    await each.getByLabel('Country').selectOption('BE');
    await each.getByLabel('Name, as on the badge').fill('Mara Manager');
    await each.getByLabel('I am one of').selectOption('MANAGER');
  }
  const send = (each: typeof window) => each.getByRole('button', { name: /^Register/ }).click();
  await send(window);
  await expect(window.getByText('You have a seat')).toBeVisible();
  await send(other);
  await expect(other.getByText('You are registered already')).toBeVisible();
  await expect(other.getByText('You have a seat')).toBeVisible();
  await isSoundAtBothWidths(other);

  const leaves = await register('member', 1);
  const { own: pair } = await register('researcher', 2);
  await register('analyst', 1);
  await ask(leaves.own, 'mutation ($input: CancelRegistrationInput!) { cancelRegistration(input: $input) { problems { code } } }', { input: { registrationId: leaves.registrationId } });
  await pair.goto(`/events/${slug}`);
  await pair.getByText('When others were offered seats before you (1)').click();
  await expect(pair.getByText(/Seats you wanted: 2\. Free for you: 1\./)).toBeVisible();
  await isSoundAtBothWidths(pair);
});

import { expect, test, type Page } from '@playwright/test';
import { ask } from '@skills/platform/ask';
import { isSound, isSoundAtBothWidths, signInAs } from './demo';

// Iceland's clocks never change, so that hours can be written here.
const at = (days: number, time: string): string => `${new Date(Date.now() + days * 24 * 3600 * 1000).toISOString().slice(0, 10)}T${time}:00Z`;
const content = {
  kind: 'CONFERENCE', form: 'ON_SITE', title: 'Two days of sensors', summary: 'Talks and workshops.', textLanguage: 'en', languages: ['en'], topics: ['IOT'], targetRoles: [], countryCode: 'IS', city: 'Reykjavík', timeZone: 'Atlantic/Reykjavik', isApprovalNeeded: false, capacity: 40,
  startsAt: at(60, '09:00'), endsAt: at(61, '19:00'), registrationOpensAt: new Date(Date.now() - 3_600_000).toISOString(),
};

const named = (number: number): string => `Session ${String(number).padStart(2, '0')}`;

/** A conference of forty sessions: sixteen on each of two days, in two tracks, and eight that wait for a time. */
async function plannedEvent(page: Page): Promise<{ id: string; slug: string }> {
  const { createEvent } = await ask<{ createEvent: { event: { id: string; slug: string } } }>(page, 'mutation ($input: CreateEventInput!) { createEvent(input: $input) { event { id slug } } }', { input: { content } });
  const { id } = createEvent.event;
  await ask(page, 'mutation ($input: PublishEventInput!) { publishEvent(input: $input) { event { id } } }', { input: { eventId: id } });
  for (let number = 1; number <= 40; number += 1) {
    const hour = String(9 + Math.floor(((number - 1) % 16) / 2)).padStart(2, '0');
    const session = { kind: 'TALK', title: named(number), minutes: 45, description: 'What worked, and what it cost.', track: number % 2 === 0 ? 'For managers' : 'For engineers', speakers: [{ name: `Speaker ${number}`, affiliation: 'Example Bakers' }] };
    await ask(page, 'mutation ($input: SaveAgendaSessionInput!) { saveAgendaSession(input: $input) { problems { message } } }', { input: { eventId: id, sessionId: crypto.randomUUID(), content: session, startsAt: number > 32 ? null : at(number > 16 ? 61 : 60, `${hour}:00`) } });
  }
  return createEvent.event;
}

test('forty sessions are searched and narrowed down by an address, changed in their place; a guest on a phone reads what they choose, is warned of two at once, and sees only what they chose', async ({ page, browser }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await signInAs(page, 'organiser');
  await page.goto('/organise');
  const { id, slug } = await plannedEvent(page);
  await page.goto(`/organise/events/${slug}/agenda`);
  await expect(page.getByText('40 of 40 shown')).toBeVisible();
  await isSoundAtBothWidths(page);
  await page.getByLabel('Day', { exact: true }).selectOption({ label: 'Without a time' });
  await expect(page.getByText('8 of 40 shown')).toBeVisible();
  await page.getByRole('combobox', { name: 'Track' }).selectOption({ label: 'For managers' });
  await expect(page.getByText('4 of 40 shown')).toBeVisible();
  await expect(page).toHaveURL(/day=none&track=For\+managers/);
  await page.goBack();
  await expect(page.getByText('8 of 40 shown')).toBeVisible();
  await page.getByLabel('Title or speaker').fill('speaker 33');
  await page.keyboard.press('Enter');
  await expect(page.getByText('1 of 40 shown')).toBeVisible();
  await page.getByRole('button', { name: `Change : ${named(33)}` }).click();
  const form = page.getByRole('form', { name: named(33) });
  await expect(form).toBeFocused();
  await isSound(page);
  await form.getByRole('button', { name: 'Leave without saving' }).click();
  await expect(page.getByRole('button', { name: `Change : ${named(33)}` })).toBeFocused();
  await page.goto(`/organise/events/${slug}/agenda?q=nobody`);
  await page.getByRole('button', { name: 'Show all sessions' }).click();
  await expect(page.getByText('40 of 40 shown')).toBeVisible();
  await ask(page, 'mutation ($input: PublishAgendaInput!) { publishAgenda(input: $input) { problems { message } } }', { input: { eventId: id, number: 1, knownConflicts: 0 } });

  const guest = await (await browser.newContext({ viewport: { width: 390, height: 844 } })).newPage();
  await signInAs(guest, 'manager');
  await ask(guest, 'mutation ($input: RegisterForEventInput!) { registerForEvent(input: $input) { problems { message } } }', { input: { eventId: id, registration: { countryCode: 'BE', participants: [{ name: 'Mara Manager', role: 'MANAGER' }] } } });
  await guest.goto(`/events/${slug}`);
  const own = guest.getByRole('region', { name: 'Your agenda' });
  const choice = (number: number) => own.getByRole('checkbox', { name: named(number), exact: true });
  await expect(choice(1)).toHaveAccessibleDescription(/09:00–09:45.*Speaker 1 \(Example Bakers\).*Talk · For engineers/);
  await own.getByText('What it is about').first().click();
  await expect(own.getByText('What worked, and what it cost.').first()).toBeVisible();
  await choice(1).check();
  await expect(choice(2)).toHaveAccessibleDescription(/At the same time as what is chosen already: Session 01\. Give that up first\./);
  await expect(choice(2)).toBeDisabled();
  await expect(choice(3)).toBeEnabled();
  await isSoundAtBothWidths(guest);
  await guest.setViewportSize({ width: 390, height: 844 });
  await own.getByRole('checkbox', { name: 'Show only what is chosen' }).check();
  await expect(own.getByRole('checkbox')).toHaveCount(2);
  await choice(1).uncheck();
  // What was given up by mistake can be chosen again.
  await expect(choice(1)).toBeEnabled();
  const only = own.getByRole('checkbox', { name: 'Show only what is chosen' });
  await only.uncheck();
  await only.check();
  await expect(own.getByText('Nothing is chosen yet.')).toBeVisible();
  await isSound(guest);
  await only.uncheck();
  await expect(choice(2)).toBeEnabled();
});

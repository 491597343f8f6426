import { expect, test, type Page } from '@playwright/test';
import { ask } from '@skills/platform/ask';
import { conference as content, publishedEvent } from './conference';
import { heading, isSound, isSoundAtBothWidths, signInAs } from './demo';

const block = (page: Page, title: string) => page.getByRole('button', { name: title, exact: false }).and(page.locator('[data-session]'));
const column = (page: Page, room: string) => page.locator(`[data-room="${room}"]`);

async function addRoom(page: Page, name: string, capacity: string): Promise<void> {
  await page.getByLabel('Name of the room').fill(name);
  await page.getByLabel('How many people it holds').fill(capacity);
  await page.getByRole('button', { name: 'Add the room' }).click();
  await expect(page.getByText(`${name}, ${capacity} people`)).toBeVisible();
}

async function addSession(page: Page, title: string, speaker?: string): Promise<void> {
  await page.getByRole('button', { name: 'Add a session' }).click();
  const form = page.getByRole('form', { name: 'Add a session' });
  await form.getByLabel('Title').fill(title);
  if (speaker) {
    await form.getByRole('button', { name: 'Add a speaker' }).click();
    await form.getByRole('group', { name: 'Speaker 1' }).getByLabel('Name', { exact: true }).fill(speaker);
  }
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(form).toBeHidden();
  await expect(block(page, title)).toBeVisible();
}

test('an agenda is placed by mouse and keyboard, its conflict mended, published twice; a stranger reads it and what changed', async ({ page, browser }) => {
  await signInAs(page, 'organiser');
  const { id, slug } = await publishedEvent(page);
  await page.goto(`/organise/events/${slug}`);
  await page.getByRole('link', { name: 'Agenda' }).click();
  await expect(heading(page)).toBeFocused();
  await addRoom(page, 'Main hall', '40');
  await addRoom(page, 'Workshop room', '12');
  await addSession(page, 'Sensors in a bakery', 'Ada Ångström');
  await addSession(page, 'Your first dashboard', 'Ada Ångström');

  // Refused without a title, and what was typed is still there.
  await page.getByRole('button', { name: 'Add a session' }).click();
  await page.getByLabel('Length in minutes').fill('30');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByLabel('Title')).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByLabel('Length in minutes')).toHaveValue('30');
  await page.getByRole('form', { name: 'Add a session' }).getByRole('button', { name: 'Leave without saving' }).click();
  await expect(page.getByRole('heading', { name: 'Sessions', exact: true })).toBeFocused();

  // The mouse: eight hours in 32 slots; ten o'clock is the fifth.
  const hall = column(page, 'Main hall');
  const height = (await hall.boundingBox())?.height ?? 0;
  await block(page, 'Sensors in a bakery').dragTo(hall, { targetPosition: { x: 20, y: (height * 4.5) / 32 } });
  await expect(hall.getByRole('button', { name: /Sensors in a bakery.*10:00–10:45/ })).toBeVisible();

  // The keyboard: taken up at nine in the first room, three quarters of an hour later, one room on.
  await block(page, 'Your first dashboard').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: /is taken up: .*09:00, Main hall/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('status').filter({ hasText: /is where it was/ })).toBeVisible();
  await expect(block(page, 'Your first dashboard')).toBeFocused();
  await page.keyboard.press('Space');
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowRight']) {
    await page.keyboard.press(key);
    await expect(block(page, 'Your first dashboard')).toBeFocused();
  }
  await page.keyboard.press('Enter');
  await expect(column(page, 'Workshop room').getByRole('button', { name: /Your first dashboard.*09:45–10:30/ })).toBeVisible();
  await expect(block(page, 'Your first dashboard')).toBeFocused();

  // One speaker cannot be in two rooms; half an hour earlier she can be in the first.
  await expect(page.getByText('Ada Ångström speaks at the same time in “Your first dashboard” and “Sensors in a bakery”.').or(page.getByText('Ada Ångström speaks at the same time in “Sensors in a bakery” and “Your first dashboard”.'))).toBeVisible();
  await expect(page.getByRole('button', { name: 'Publish although 1 thing does not go together' })).toBeVisible();
  await isSoundAtBothWidths(page);
  await block(page, 'Your first dashboard').focus();
  for (const key of ['Enter', 'ArrowUp', 'ArrowUp', 'Enter']) await page.keyboard.press(key);
  await expect(page.getByText('Everything goes together.')).toBeVisible();
  await page.getByRole('button', { name: 'Publish the agenda' }).click();
  await expect(page.getByText(/^Version 1, published on/)).toBeVisible();
  await expect(page.getByText('Nothing changed since this version.')).toBeVisible();

  const phone = await (await browser.newContext({ viewport: { width: 390, height: 844 } })).newPage();
  await phone.goto(`/events/${slug}`);
  const sessions = phone.getByRole('listitem').filter({ has: phone.getByRole('heading', { level: 4 }) });
  await expect(sessions).toHaveText([/09:15–10:00\s*Your first dashboard\s*Ada Ångström.*Workshop room/, /10:00–10:45\s*Sensors in a bakery\s*Ada Ångström.*Main hall/]);
  await isSound(phone);

  // Another room and another speaker; nobody outside sees it before it is published.
  await page.getByRole('button', { name: 'Change : Sensors in a bakery' }).click();
  const form = page.getByRole('form', { name: 'Sensors in a bakery' });
  await form.getByLabel('Room').selectOption('Workshop room');
  await form.getByLabel('Seats').fill('1');
  await form.getByLabel('Track').fill('For bakers');
  await form.getByRole('group', { name: 'Speaker 1' }).getByLabel('Name', { exact: true }).fill('Ben Baker');
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('New room: Sensors in a bakery, now Workshop room')).toBeVisible();
  await expect(page.getByText('Other number of seats: Sensors in a bakery, now 1 seat')).toBeVisible();
  await expect(block(page, 'Sensors in a bakery')).toContainText('For bakers');
  await page.getByRole('button', { name: 'Change : Your first dashboard' }).click();
  const other = page.getByRole('form', { name: 'Your first dashboard' });
  await other.getByLabel('Track').fill('For managers');
  await other.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Other track: Your first dashboard, now For managers')).toBeVisible();
  await phone.reload();
  await expect(sessions).toHaveText([/Workshop room/, /Main hall/]);
  await page.getByRole('button', { name: 'Publish the agenda' }).click();
  await expect(page.getByText(/^Version 2, published on/)).toBeVisible();

  await phone.reload();
  await expect(sessions).toHaveText([/Workshop room/, /Ben Baker.*Workshop room/]);
  await phone.getByText('5 changes since the version before').click();
  await expect(phone.getByText('New room: Sensors in a bakery, now Workshop room')).toBeVisible();
  await expect(phone.getByText('Other speakers: Sensors in a bakery, now Ben Baker')).toBeVisible();
  await isSound(phone);

  // One track alone; then every version, in German.
  await phone.getByLabel('Track').selectOption('For managers');
  await expect(sessions).toHaveText([/Your first dashboard.*For managers/]);
  await phone.getByRole('link', { name: 'All versions, and what changed from one to the next' }).click();
  await expect(heading(phone)).toBeFocused();
  await phone.goto(`/events/${slug}/agenda?language=de`);
  await expect(phone.getByRole('heading', { level: 2 })).toHaveText(['Fassung 2', 'Fassung 1']);
  await expect(phone.getByText('Neuer Raum: Sensors in a bakery, jetzt Workshop room')).toBeVisible();
  await expect(phone.getByText('Das erste Programm.')).toBeVisible();
  await isSound(phone);

  // A room gets another name, and a session is deleted only by who means it.
  await page.getByRole('button', { name: 'Change : Workshop room' }).click();
  await page.getByRole('form', { name: 'Workshop room' }).getByLabel('Name of the room').fill('Laboratory');
  await page.getByRole('form', { name: 'Workshop room' }).getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Laboratory, 12 people')).toBeVisible();
  await expect(page.getByText('New room: Your first dashboard, now Laboratory')).toBeVisible();
  await page.getByRole('button', { name: 'Delete : Your first dashboard' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
  await expect(block(page, 'Your first dashboard')).toBeVisible();

  // Whoever has a seat at the event chooses, and cannot be in two places at once.
  const guest = await (await browser.newContext({ viewport: { width: 390, height: 844 } })).newPage();
  await signInAs(guest, 'manager');
  await ask(guest, 'mutation ($input: RegisterForEventInput!) { registerForEvent(input: $input) { problems { message } } }', { input: { eventId: id, registration: { countryCode: 'BE', participants: [{ name: 'Mara Manager', role: 'MANAGER' }] } } });
  await guest.goto(`/events/${slug}`);
  await expect(guest.getByRole('heading', { name: 'Your agenda' })).toBeVisible();
  const bakery = guest.getByRole('checkbox', { name: 'Sensors in a bakery' });
  await expect(guest.getByText('10:00–10:45 · Workshop room · 1 seat left')).toBeVisible();
  await bakery.check();
  await expect(guest.getByText('10:00–10:45 · Workshop room · no seats left')).toBeVisible();
  await expect(bakery).toBeEnabled();
  await isSound(guest);
  await guest.reload();
  await expect(bakery).toBeChecked();
  const [file] = await Promise.all([guest.waitForEvent('download'), guest.getByRole('button', { name: 'Put your sessions into your calendar (.ics)' }).click()]);
  expect(file.suggestedFilename()).toBe('agenda.ics');
  await bakery.uncheck();
  await expect(guest.getByText('10:00–10:45 · Workshop room · 1 seat left')).toBeVisible();

  // Who takes part can be chosen as a speaker.
  await page.reload();
  await page.getByRole('button', { name: 'Change : Your first dashboard' }).click();
  const chosen = page.getByRole('form', { name: 'Your first dashboard' });
  await chosen.getByLabel('Name, organisation or email address').fill('mara');
  await chosen.getByRole('button', { name: 'Find' }).click();
  await chosen.getByRole('button', { name: /^Mara Manager/ }).click();
  await expect(chosen.getByRole('group', { name: 'Speaker 2' }).getByLabel('Name', { exact: true })).toHaveValue('Mara Manager');
  await isSoundAtBothWidths(page);
  await chosen.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Other speakers: Your first dashboard, now Ada Ångström and Mara Manager')).toBeVisible();
});

test('who reads in German is told what is English, by ear at the desk and by eye outside', async ({ page, browser }) => {
  await signInAs(page, 'organiser');
  const { id, slug } = await publishedEvent(page);
  const session = { kind: 'TALK', title: 'Sensors in a bakery', minutes: 45, speakers: [] };
  await ask(page, 'mutation ($input: SaveAgendaSessionInput!) { saveAgendaSession(input: $input) { problems { message } } }', { input: { eventId: id, sessionId: crypto.randomUUID(), content: session, startsAt: content.startsAt } });
  const reader = await (await browser.newContext({ locale: 'de-DE' })).newPage();
  await signInAs(reader, 'organiser');
  const isEnglish = async (address: string, ...titles: readonly string[]): Promise<void> => {
    await reader.goto(address);
    for (const title of titles) {
      const shown = reader.getByRole('main').getByText(title);
      await expect(shown.first()).toBeAttached();
      expect(await shown.evaluateAll((all) => all.map((each) => each.closest('[lang]')?.getAttribute('lang')))).toEqual(Array.from({ length: await shown.count() }, () => 'en'));
    }
    await expect(reader.locator('html')).toHaveAttribute('lang', 'de');
  };
  for (const part of ['', '/participants', '/door']) await isEnglish(`/organise/events/${slug}${part}`, content.title);
  await isEnglish(`/organise/events/${slug}/agenda`, content.title, session.title);
  await isEnglish('/organise', content.title);
  await expect(reader.getByRole('row').filter({ hasText: content.title }).first()).toContainText('Auf Englisch');
  await isEnglish(`/events/${slug}`, content.title);
  await expect(reader.getByText('Auf Englisch').first()).toBeVisible();
  await isSoundAtBothWidths(reader);
});

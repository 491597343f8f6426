import { expect, test, type Page } from '@playwright/test';
import { ask } from '@skills/platform/ask';
import { heading, isSound, signInAs } from './demo';
import { begun, figure, offlineDoor, openDoor, PEOPLE } from './doors';
import { filmTicket } from './ticket-video';

test.use({ serviceWorkers: 'allow' });

interface Told {
  isWhole: boolean;
  entries: unknown[];
}

test('two doors check in without network, and what contradicts is shown at both until somebody settles it', async ({ page, browser }) => {
  await signInAs(page, 'organiser');
  const { slug, codes } = await begun(page);
  const [eastern, western] = await Promise.all([browser.newContext({ viewport: { width: 390, height: 844 } }), browser.newContext({ viewport: { width: 390, height: 844 } })]);
  const east = await offlineDoor(eastern, slug, 'East');
  // Also without network the figures stand beside each other.
  await expect(east.locator('dl.e-numbers')).toHaveCSS('display', 'grid');
  await expect(east.getByText(/people let in at a door, is sent once the network is back/)).toBeVisible();
  const west = await offlineDoor(western, slug, 'West');

  for (const [door, who] of [[east, 0], [west, 0], [west, 1]] as const) {
    // As a hand scanner does, which types wherever the focus is.
    await door.keyboard.type(`${codes[who]?.toLowerCase()}\n`);
    await expect(door.getByText(`Welcome: ${PEOPLE[who]}`)).toBeVisible();
  }
  await east.keyboard.type('carpent');
  await east.getByRole('button', { name: 'Let Cleo Carpenter in' }).click();
  await expect(east.getByText('Welcome: Cleo Carpenter')).toBeVisible();
  await east.keyboard.type(`${codes[0]}\n`);
  await expect(east.getByText(/Ada Ångström was let in already/)).toBeVisible();
  await east.keyboard.type('AAAABBBB2222\n');
  await expect(east.getByText('That is no ticket')).toBeVisible();
  await east.keyboard.type('carpent');
  await east.getByRole('button', { name: 'Take back: Cleo Carpenter is not in' }).click();
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
  await expect(west.getByText('Ada Ångström was let in more than once')).toBeVisible();
  await east.reload();
  await expect(east.getByText('Ada Ångström was let in more than once')).toHaveCount(1);
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

test('a camera reads tickets, also without network, and where there is none or it is not allowed the door says so', async ({ page, browser, baseURL, launchOptions, playwright }, testInfo) => {
  await signInAs(page, 'organiser');
  const { slug, codes } = await begun(page, 'A camera at the door');
  const film = testInfo.outputPath(`ticket-${slug}.y4m`);
  await filmTicket(codes[0] ?? '', film);
  // Headless browsers have nobody to ask: what somebody would answer is said beforehand.
  const filming = (answer: string) => playwright.chromium.launch({ ...launchOptions, args: [...(launchOptions.args ?? []), '--use-fake-device-for-media-stream', `--use-file-for-fake-video-capture=${film}`, `--use-fake-ui-for-media-stream${answer}`] });
  const settings = { baseURL, serviceWorkers: 'allow', locale: 'en-GB', viewport: { width: 390, height: 844 } } as const;
  const use = (door: Page): Promise<void> => door.getByRole('button', { name: 'Scan with the camera' }).click();

  const allowing = await filming('');
  const allowed = await allowing.newContext(settings);
  const east = await offlineDoor(allowed, slug, 'East');
  await use(east);
  await expect(east.getByText('Welcome: Ada Ångström')).toBeVisible();
  await expect(figure(east, 'Waiting to be sent')).toHaveText('1');
  await isSound(east);
  await allowed.setOffline(false);
  await expect(figure(east, 'Waiting to be sent')).toHaveText('0');
  // Somebody else's ticket, with network: nobody changes a film while it is shown.
  await east.getByRole('button', { name: 'Stop the camera' }).click();
  await filmTicket(codes[1] ?? '', film);
  await use(east);
  await expect(east.getByText('Welcome: Ben Baker')).toBeVisible();

  await allowing.close();

  const refusing = await filming('=deny');
  const west = await openDoor(await refusing.newContext(settings), slug, 'West');
  await use(west);
  await expect(west.getByText('The camera is not allowed')).toBeVisible();
  await isSound(west);
  await refusing.close();

  const without = await browser.newContext();
  const north = await openDoor(without, slug, 'North');
  await use(north);
  await expect(north.getByText('There is no camera here')).toBeVisible();
  await without.close();
});

test('what a door recorded by mistake is taken back where it shows, also before it was sent and on one side of a contradiction', async ({ page, browser }) => {
  await signInAs(page, 'organiser');
  const { slug, codes } = await begun(page, 'Second thoughts at the door');
  const other = await begun(page, 'The hall next door');
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const door = await offlineDoor(context, slug, 'East');
  const check = async (typed: string): Promise<void> => {
    await door.keyboard.type(`${typed}\n`);
  };
  const takeBack = (name: string): Promise<void> => door.getByRole('button', { name, exact: true }).first().click();
  const unlisted = (other.codes[0] ?? '').replaceAll(/(.{4})(?=.)/g, '$1-');

  const writeDown = async (name: string): Promise<void> => {
    await door.getByLabel('Name', { exact: true }).fill(name);
    await door.getByLabel('Role').selectOption('MANAGER');
    await door.getByRole('button', { name: 'Let in without a ticket' }).click();
    await expect(door.getByText(`Written down: ${name}`)).toBeVisible();
  };
  await writeDown('Wim Without');
  await takeBack('Take back: Wim Without is not in');
  await expect(door.getByText('Taken back: Wim Without is not in')).toBeVisible();
  await writeDown('Wanda Without');
  await door.getByLabel('Ticket or name').fill('wanda');
  await expect(door.getByRole('listitem').getByRole('button', { name: 'Take back: Wanda Without is not in' })).toBeVisible();
  await expect(door.getByRole('listitem').filter({ hasText: 'A badge can be printed once there is network.' })).toBeVisible();
  await check('');
  await expect(door.getByText(/Wanda Without was let in already/)).toBeVisible();
  await takeBack('Take back: Wanda Without is not in');
  await expect(door.getByText('Taken back: Wanda Without is not in')).toBeVisible();
  await expect(figure(door, 'Let in')).toHaveText('0');

  await check(unlisted);
  await door.getByRole('button', { name: 'Let in all the same' }).click();
  await expect(door.getByText(`Let in: ticket ${unlisted}`)).toBeVisible();
  await check(unlisted);
  await expect(door.getByText(`${unlisted} was let in already`)).toBeVisible();
  await isSound(door);
  await door.getByRole('button', { name: 'Let in all the same' }).click();
  await expect(door.getByText(`Let in once more: ${unlisted}`)).toBeVisible();
  await takeBack('Take back');
  await expect(door.getByText(`Taken back once: ${unlisted} is in by the other record`)).toBeVisible();

  await check(codes[1] ?? '');
  await expect(door.getByText('Welcome: Ben Baker')).toBeVisible();
  await check(codes[1] ?? '');
  await door.getByRole('button', { name: 'Let in all the same' }).click();
  await expect(door.getByText('Let in once more: Ben Baker')).toBeVisible();

  await context.setOffline(false);
  await expect(figure(door, 'Waiting to be sent')).toHaveText('0');
  const unknown = door.getByRole('listitem').filter({ hasText: `a ticket of nobody here: ${unlisted}` });
  const twice = door.getByRole('listitem').filter({ hasText: 'Ben Baker was let in more than once' });
  await expect(unknown).toHaveCount(1);
  await expect(twice.getByRole('button', { name: /^Take back/ })).toHaveCount(2);
  await isSound(door);
  // The server knows the ticket of nobody by now, and so does every door.
  await check(unlisted);
  await expect(door.getByText(`${unlisted} was let in already`)).toBeVisible();
  await twice.getByRole('button', { name: /^Take back/ }).first().click();
  await unknown.getByRole('button', { name: /^Take back/ }).click();
  await expect(door.getByText('Nothing contradicts.')).toBeVisible();
  await expect(figure(door, 'Waiting to be sent')).toHaveText('0');
  await expect(figure(door, 'Let in')).toHaveText('1');
  await door.reload();
  await expect(door.getByText('Nothing contradicts.')).toBeVisible();
  await context.close();
});

test('a door asks for its whole list once, then only for what is new', async ({ page, browser }) => {
  await signInAs(page, 'organiser');
  const { slug, codes } = await begun(page, 'Few words at the door');
  const asked: { operation: string; isWhole: boolean; entries: number }[] = [];
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  // On a slow machine the door would ask from time to time as well.
  await context.addInitScript(() => void (window.setInterval = (() => 0) as unknown as typeof setInterval));
  context.on('response', async (response) => {
    if (!response.url().endsWith('/graphql')) return;
    const { data } = (await response.json()) as { data?: { event?: { door?: Told | null } | null; recordDoorScans?: { event: { door: Told } } } };
    const [operation, told] = data?.recordDoorScans ? ['send', data.recordDoorScans.event.door] : ['ask', data?.event?.door];
    if (told) asked.push({ operation, isWhole: told.isWhole, entries: told.entries.length });
  });
  const door = await openDoor(context, slug, 'East');
  await expect.poll(() => asked).toEqual([{ operation: 'ask', isWhole: true, entries: 3 }]);
  await door.keyboard.type(`${codes[0]}\n`);
  await expect.poll(() => asked.slice(1)).toEqual([{ operation: 'send', isWhole: false, entries: 1 }]);
  await expect(figure(door, 'Let in')).toHaveText('1');
  await expect(figure(door, 'Waiting to be sent')).toHaveText('0');
  // Whoever lost the badge gets another, from the server.
  await door.getByLabel('Ticket or name').fill('ada');
  const badge = await door.getByRole('link', { name: /^Badge to print/ }).getAttribute('href');
  expect((await context.request.get(badge ?? '')).headers()['content-type']).toBe('application/pdf');
  await isSound(door);
  await door.evaluate(() => dispatchEvent(new Event('online')));
  await expect.poll(() => asked.slice(2)).toEqual([{ operation: 'ask', isWhole: false, entries: 0 }]);
  await expect(figure(door, 'Let in')).toHaveText('1');
  await context.close();
});

test('what waits on the device of somebody who lost the role at the door is shown, and sent once the role is back', async ({ page, browser }) => {
  await signInAs(page, 'organiser');
  const { id, slug, codes } = await begun(page, 'A role that went');
  type Team = { giveEventRole: { team: { id: string; emailAddress: string }[] } };
  const give = () => ask<Team>(page, 'mutation ($input: GiveEventRoleInput!) { giveEventRole(input: $input) { team { id emailAddress } problems { message } } }', { input: { eventId: id, emailAddress: 'rosa.researcher@example.org', role: 'DOOR' } });
  const { giveEventRole } = await give();
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const door = await offlineDoor(context, slug, 'East', 'researcher');
  await door.keyboard.type(`${codes[0] ?? ''}\n`);
  await expect(door.getByText('Welcome: Ada Ångström')).toBeVisible();
  await expect(figure(door, 'Waiting to be sent')).toHaveText('1');
  const memberId = giveEventRole.team.find(({ emailAddress }) => emailAddress.startsWith('rosa'))?.id;
  await ask(page, 'mutation ($input: TakeEventRoleInput!) { takeEventRole(input: $input) { problems { message } } }', { input: { memberId } });
  await context.setOffline(false);
  await expect(door.getByText('One record waits on this device')).toBeVisible();
  await expect(door.getByRole('listitem').filter({ hasText: 'Let in: ' })).toContainText('(East, ');
  await isSound(door);
  await door.reload();
  await expect(door.getByText('One record waits on this device')).toBeVisible();
  await give();
  await door.reload();
  await expect(door.getByText('Door: East')).toBeVisible();
  await expect(figure(door, 'Waiting to be sent')).toHaveText('0');
  await expect(figure(door, 'Let in')).toHaveText('1');
  // What is left of people is for organisers: a helper has no way there, and nobody tells them that nothing is left.
  await door.goto('/organise');
  await expect(door.getByRole('link', { name: 'Events in figures' })).toBeVisible();
  await expect(door.getByRole('link', { name: 'Personal data of all events' })).toHaveCount(0);
  await door.goto('/organise/data');
  await expect(door.getByText('This page is not open to you')).toBeVisible();
  await isSound(door);
  await context.close();
});

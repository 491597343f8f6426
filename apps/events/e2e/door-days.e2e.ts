import { expect, test, type Page } from '@playwright/test';
import { ask } from '@skills/platform/ask';
import { isSound, letLastSinceYesterday, signInAs } from './demo';
import { begun, figure, offlineDoor } from './doors';

test.use({ serviceWorkers: 'allow' });

test('whoever came yesterday is let in again today, also without network, and only a second time today contradicts', async ({ page, browser }) => {
  await signInAs(page, 'organiser');
  const { id, slug, codes } = await begun(page, 'Two days in one hall', letLastSinceYesterday);
  const yesterday = { id: crypto.randomUUID(), kind: 'ADMIT', deviceId: crypto.randomUUID(), door: 'East', at: new Date(Date.now() - 24 * 3600 * 1000).toISOString(), ticketCode: codes[0] };
  await ask(page, 'mutation ($input: RecordDoorScansInput!) { recordDoorScans(input: $input) { outcomes { outcome } } }', { input: { eventId: id, sentAt: new Date().toISOString(), scans: [yesterday] } });
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const door = await offlineDoor(context, slug, 'East');
  const check = async (): Promise<void> => {
    await door.getByLabel('Ticket or name').fill(codes[0] ?? '');
    await door.keyboard.press('Enter');
  };
  const ofDays = (where: Page) => where.getByRole('table', { name: 'Let in, by day' }).getByRole('row');
  await expect(ofDays(door)).toHaveText([/Day/, /1$/, /0$/]);
  await check();
  await expect(door.getByText('Welcome: Ada Ångström')).toBeVisible();
  await expect(ofDays(door)).toHaveText([/Day/, /1$/, /1$/]);
  await check();
  await expect(door.getByText(/Ada Ångström was let in already/)).toBeVisible();
  await context.setOffline(false);
  await expect(figure(door, 'Waiting to be sent')).toHaveText('0');
  await expect(figure(door, 'Let in')).toHaveText('1');
  await expect(door.getByText('Nothing contradicts.')).toBeVisible();
  await isSound(door);

  await door.getByRole('button', { name: 'Let in all the same' }).click();
  await expect(door.getByText('Ada Ångström was let in more than once')).toBeVisible();
  await context.close();
  for (const part of ['', '/outcomes']) {
    await page.goto(`/organise/events/${slug}${part}`);
    await expect(ofDays(page)).toHaveText([/Day/, /1$/, /1$/]);
  }
});

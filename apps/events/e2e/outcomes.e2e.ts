import { expect, test, type Page } from '@playwright/test';
import { wallTime } from '@skills/events/rules';
import { mailedLink } from '@skills/platform/demo-mailbox';
import { heading, isSound, letBegin, signInAs } from './demo';

/** A time tomorrow, as a field for times wants it. */
const tomorrow = (minutes: number): string => wallTime(new Date(Date.now() + 86_400_000 + minutes * 60_000), 'Europe/Brussels');

async function publishWorkshop(page: Page): Promise<void> {
  await page.goto('/organise/new');
  await page.getByLabel('Name', { exact: true }).fill('What bakers concluded');
  await page.getByLabel('In short', { exact: true }).fill('A short workshop.');
  await page.getByRole('group', { name: 'Topic' }).getByLabel('Leadership').check();
  await page.getByRole('group', { name: 'Languages' }).getByLabel('English').check();
  await page.getByLabel('Town').fill('Ghent');
  await page.getByLabel('Country').selectOption('BE');
  await page.getByLabel('Begins').fill(tomorrow(0));
  await page.getByLabel('Ends').fill(tomorrow(30));
  await page.getByLabel('Seats').fill('5');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(heading(page)).toHaveText('What bakers concluded');
  await page.getByRole('button', { name: 'Publish' }).click();
  await page.getByRole('button', { name: 'Open registration' }).click();
  await expect(page.getByText('Registration open')).toBeVisible();
}

async function registerGuest(guest: Page, publicPage: string): Promise<string> {
  await guest.goto(publicPage);
  await guest.getByLabel('Your e-mail address').fill('baker.after@example.org');
  await guest.getByLabel('Country').selectOption('BE');
  await guest.getByLabel('Name, as on the badge').fill('Bea Baker');
  await guest.getByLabel('I am one of').selectOption('MANAGER');
  await guest.getByRole('button', { name: 'Register', exact: true }).click();
  await expect(guest.getByText('Please look into your mailbox')).toBeVisible();
  const link = await mailedLink(guest.context(), 'baker.after@example.org');
  await guest.goto(link);
  await guest.getByRole('button', { name: 'Confirm' }).click();
  await expect(guest.getByText('You have a seat')).toBeVisible();
  return new URL(link).hash;
}

test('what groups noted becomes conclusions that a second organiser accepts and everybody reads, and who came says how it was', async ({ page, browser }) => {
  await signInAs(page, 'organiser');
  await publishWorkshop(page);
  const publicPage = (await page.getByRole('link', { name: 'The public page' }).getAttribute('href')) ?? '';
  const guest = await (await browser.newContext({ viewport: { width: 390, height: 844 } })).newPage();
  const secret = await registerGuest(guest, publicPage);
  await guest.goto(`/feedback${secret}`);
  await expect(guest.getByText('You can answer here once the event is over.')).toBeVisible();

  await page.getByRole('link', { name: 'Conclusions', exact: true }).click();
  await page.getByRole('button', { name: 'New note' }).click();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText(/“Group” is missing/).first()).toBeVisible();
  await isSound(page);
  await page.getByLabel('Group or session').fill('Group A');
  await page.getByLabel('What was said').fill('Nobody has time for a whole day.');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('list', { name: 'Notes of the groups' })).toContainText('Nobody has time for a whole day.');
  await page.getByRole('button', { name: 'New conclusion' }).click();
  await page.getByLabel('Statement', { exact: true }).fill('Bakers need lessons of an hour.');
  await page.getByLabel('Statement in German').fill('Bäckereien brauchen Stunden statt Tage.');
  await page.getByRole('group', { name: 'Topic' }).getByLabel('Leadership').check();
  await page.getByRole('group', { name: 'Rests on these notes' }).getByLabel(/Group A/).check();
  await isSound(page);
  await page.getByRole('button', { name: 'Save' }).click();
  const conclusion = (of: Page) => of.getByRole('list', { name: 'Conclusions' }).getByRole('listitem').filter({ hasText: 'Bakers need lessons of an hour.' });
  await conclusion(page).getByRole('button', { name: 'Hand in for review' }).click();
  await expect(conclusion(page)).toContainText('another organiser has to accept it');
  await expect(conclusion(page).getByRole('button', { name: /^Accept/ })).toHaveCount(0);
  await isSound(page);

  const desk = page.url();
  const second = await (await browser.newContext()).newPage();
  await signInAs(second, 'admin');
  await second.goto(desk);
  await conclusion(second).getByRole('button', { name: /^Accept/ }).click();
  await expect(conclusion(second)).toContainText('Accepted');

  await page.getByRole('link', { name: 'Overview' }).click();
  await letBegin('What bakers concluded');
  await page.reload();
  await page.getByRole('button', { name: 'Record that it was held' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Record that it was held' }).click();
  await expect(page.getByText('Held', { exact: true }).first()).toBeVisible();
  await page.getByRole('link', { name: 'Publish the conclusions' }).click();
  await page.getByRole('button', { name: 'Publish the conclusions' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Publish' }).click();
  await expect(page.getByText('Version 1 is published.')).toBeVisible();

  const visitor = await (await browser.newContext({ viewport: { width: 390, height: 844 } })).newPage();
  await visitor.goto(publicPage);
  await expect(visitor.getByText('Bakers need lessons of an hour.')).toBeVisible();
  await visitor.getByRole('link', { name: 'The conclusions on a page of their own' }).click();
  await expect(heading(visitor)).toHaveText('What came out of it');
  await isSound(visitor);
  const file = await visitor.request.get((await visitor.getByRole('link', { name: 'Download as a PDF' }).getAttribute('href')) ?? '');
  expect([file.status(), file.headers()['content-type'], (await file.body()).subarray(0, 5).toString()]).toEqual([200, 'application/pdf', '%PDF-']);
  const german = await (await browser.newContext({ locale: 'de-DE' })).newPage();
  await german.goto(visitor.url());
  await expect(german.getByText('Bäckereien brauchen Stunden statt Tage.')).toBeVisible();
  await isSound(german);
  await visitor.goto('/events/conclusions?topic=LEADERSHIP');
  await expect(visitor.getByText('Bakers need lessons of an hour.')).toBeVisible();
  await isSound(visitor);

  await guest.goto('/events');
  await guest.goto(`/feedback${secret}`);
  await guest.getByRole('group', { name: 'Was the event useful for your work?' }).getByText('Very').click();
  await guest.getByLabel('What was missing?').fill('Bread');
  await isSound(guest);
  await guest.getByRole('button', { name: 'Hand in' }).click();
  await expect(guest.getByText('Your answers have been handed in.')).toBeVisible();
  await page.getByRole('link', { name: 'Attendance and feedback' }).click();
  await expect(page.getByText('Who came is not known')).toBeVisible();
  await expect(page.getByText(/One person has said how it was/)).toBeVisible();
  await expect(page.getByText('Bread')).toHaveCount(0);
  await isSound(page);

  await page.getByRole('link', { name: 'Conclusions', exact: true }).click();
  await page.getByRole('list', { name: 'Notes of the groups' }).getByRole('button', { name: /^Change/ }).click();
  await expect(page.getByText('A conclusion rests on this note.')).toBeVisible();
  await page.getByLabel('What was said').fill('Everybody has time for a whole day.');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(conclusion(page)).toContainText('In review');
  await expect(conclusion(page)).toContainText('A note has changed');
  await isSound(page);
  await page.getByRole('link', { name: 'The public page' }).click();
  await page.getByText('The notes as they were then').click();
  await expect(page.getByText('Nobody has time for a whole day.')).toBeVisible();
  await isSound(page);
  await visitor.goto(page.url());
  await expect(visitor.getByText('Bakers need lessons of an hour.')).toBeVisible();
  await expect(visitor.getByText('The notes as they were then')).toHaveCount(0);

  await page.goto(desk.replace(/conclusions$/, 'data'));
  await page.getByRole('button', { name: 'Erase now' }).click();
  await isSound(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Erase now' }).click();
  await expect(page.getByText('Personal data of this event was erased on')).toBeVisible();
  await expect(page.getByText('There is nothing here that has to go.')).toBeVisible();
  await isSound(page);
});

test('the demo shows what comes of a workshop', async ({ page }) => {
  await signInAs(page, 'organiser');
  await page.goto('/organise/events/demo-what-holds-us-back/outcomes');
  await expect(page.getByText('Had a seat').first()).toBeVisible();
  await expect(page.getByText('Was the event useful for your work?')).toBeVisible();
  await isSound(page);
  await page.goto('/events/demo-what-holds-us-back/conclusions');
  await expect(page.getByText('40 people took part.')).toBeVisible();
  await isSound(page);
  await page.goto('/organise/events/demo-what-holds-us-back');
  const figure = (name: string) => page.getByText(name, { exact: true }).locator('xpath=following-sibling::dd');
  await expect(figure('Confirmed')).toHaveText('45');
  await expect(figure('Let in')).toHaveText('40');
  await expect(page.getByRole('heading', { name: 'What you can do' })).toHaveCount(0);
  await isSound(page);
});

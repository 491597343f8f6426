import { expect, test, type Browser, type Page } from '@playwright/test';
import { mailedLink } from '@skills/platform/demo-mailbox';
import { heading, inDays, isSound, notOnBody, signInAs } from './demo';

/** A published workshop with three seats for which registration is open. */
async function openWorkshop(page: Page): Promise<void> {
  await page.goto('/organise/new');
  await page.getByLabel('Name', { exact: true }).fill('Robots for joiners');
  await page.getByLabel('In short', { exact: true }).fill('A day with small robots.');
  await page.getByRole('group', { name: 'Topic' }).getByLabel('Internet of Things').check();
  await page.getByRole('group', { name: 'Languages' }).getByLabel('English').check();
  await page.getByLabel('Town').fill('Ghent');
  await page.getByLabel('Country').selectOption('BE');
  await page.getByLabel('Begins').fill(inDays(30, '09:00'));
  await page.getByLabel('Ends').fill(inDays(30, '17:00'));
  await page.getByLabel('Seats').fill('3');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(heading(page)).toHaveText('Robots for joiners');
  await page.getByRole('button', { name: 'Publish' }).click();
  await expect(page.locator(':focus')).toContainText('Announced');
  await page.getByRole('button', { name: 'Open registration' }).click();
  await expect(page.getByText('Registration open')).toBeVisible();
}

async function phone(browser: Browser): Promise<Page> {
  return (await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true })).newPage();
}

async function fill(page: Page, email: string, names: readonly string[]): Promise<void> {
  await page.getByLabel('Your e-mail address').fill(email);
  await page.getByLabel('Country').selectOption('BE');
  for (let more = 1; more < names.length; more++) {
    await page.getByRole('button', { name: 'Add another person' }).click();
    await expect(page.getByRole('group', { name: `Person ${more + 1}` }).getByLabel('Name, as on the badge')).toBeFocused();
  }
  for (const [at, name] of names.entries()) {
    const person = page.getByRole('group', { name: names.length === 1 ? 'Who comes' : `Person ${at + 1}` });
    await person.getByLabel('Name, as on the badge').fill(name);
    await person.getByLabel('I am one of').selectOption('MANAGER');
  }
}

test('an organiser asks a question and keeps seats; a firm registers by the link, comes with fewer, and who waits is offered the seat', async ({ page, browser }) => {
  await signInAs(page, 'organiser');
  await openWorkshop(page);
  const publicPage = (await page.getByRole('link', { name: 'The public page' }).getAttribute('href')) ?? '';

  await page.getByRole('link', { name: 'Questions' }).click();
  await expect(page.getByText('Nothing is asked so far.')).toBeVisible();
  await isSound(page);
  await page.getByRole('button', { name: 'Add a question' }).click();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText(/is missing/).first()).toBeVisible();
  const first = page.getByRole('group', { name: 'Question 1' });
  await first.getByLabel('Question', { exact: true }).first().fill('How do you come?');
  await first.getByLabel('Option 1', { exact: true }).first().fill('By train');
  await first.getByLabel('Option 2', { exact: true }).first().fill('By car');
  await first.getByLabel('An answer is required').check();
  await page.getByLabel('Kind of question').selectOption('NUMBER');
  await page.getByRole('button', { name: 'Add a question' }).click();
  await page.getByRole('group', { name: 'Question 2' }).getByLabel('Question', { exact: true }).first().fill('How many robots have you?');
  await page.getByRole('button', { name: 'Move up' }).press('Enter');
  await expect(page.getByRole('group', { name: 'Question 1' }).getByLabel('Question', { exact: true }).first()).toHaveValue('How many robots have you?');
  await expect(page.getByRole('button', { name: /Move down.*How many/ })).toBeFocused();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Saved.')).toBeVisible();
  await isSound(page);

  await page.getByRole('link', { name: 'Kept seats' }).click();
  await page.getByLabel('Seats', { exact: true }).fill('4');
  await page.getByRole('button', { name: 'Keep the seats' }).click();
  await expect(page.getByText(/There are not enough free seats for this: 1 too few/).first()).toBeVisible();
  await page.getByLabel('Seats', { exact: true }).fill('3');
  await page.getByRole('button', { name: 'Keep the seats' }).click();
  const kept = page.getByRole('list', { name: 'Kept seats' }).getByRole('listitem');
  await expect(kept).toContainText('0 of 3 taken');
  await isSound(page);
  const invitation = /http\S+#code=\S+/.exec(await kept.innerText())?.[0] ?? '';

  const guest = await phone(browser);
  await guest.goto(invitation);
  await fill(guest, 'joiner@example.org', ['Jo Joiner', 'Kim Joiner', 'Lou Joiner']);
  await expect(guest.getByLabel('Invitation code')).toHaveValue(/^[A-Z2-9]{4}-/);
  await guest.getByRole('button', { name: 'Register 3 people' }).click();
  await expect(guest.getByText('“How do you come?” needs an answer.').first()).toBeVisible();
  await isSound(guest);
  await guest.getByLabel('How do you come?').selectOption({ label: 'By train' });
  await guest.getByLabel('How many robots have you?').fill('a few');
  await guest.getByRole('button', { name: 'Register 3 people' }).click();
  await expect(guest.getByText(/needs a whole number/).first()).toBeVisible();
  await guest.getByLabel('How many robots have you?').fill('2');
  await guest.getByRole('button', { name: 'Register 3 people' }).click();
  await expect(guest.getByText('Please look into your mailbox')).toBeVisible();
  await expect(guest.locator(':focus')).toContainText('Please look into your mailbox');
  await guest.goto(await mailedLink(page.context(), 'joiner@example.org'));
  // People are added only once the address is confirmed: what was typed stays, and the way there is beside it.
  await guest.getByRole('button', { name: 'Change', exact: true }).click();
  await guest.getByRole('button', { name: 'Add another person' }).click();
  const added = guest.getByRole('group', { name: 'Person 4' });
  await added.getByLabel('Name, as on the badge').fill('Max Joiner');
  await added.getByLabel('I am one of').selectOption('MANAGER');
  await guest.getByRole('button', { name: 'Save the changes' }).click();
  await guest.getByRole('link', { name: 'Confirm your address first; then you can add people.' }).click();
  await expect(guest.getByRole('button', { name: 'Confirm' })).toBeFocused();
  await isSound(guest);
  await guest.getByRole('button', { name: 'Confirm' }).press('Enter');
  await expect(guest.getByText('You have 3 seats')).toBeVisible();
  await expect(guest.locator(':focus')).toContainText('You have 3 seats');
  await expect(guest.getByText('Confirm your address first')).toHaveCount(0);
  await expect(added.getByLabel('Name, as on the badge')).toHaveValue('Max Joiner');
  await guest.getByRole('button', { name: 'Leave it as it is' }).click();
  await expect(guest.getByText('By train')).toBeVisible();

  const waiting = await phone(browser);
  await waiting.goto(publicPage);
  await fill(waiting, 'waiting@example.org', ['Wim Waits']);
  await waiting.getByLabel('How do you come?').selectOption({ label: 'By car' });
  await waiting.getByLabel('Invitation code').fill('MISTYPED-CODE');
  await waiting.getByRole('button', { name: 'Register', exact: true }).click();
  await expect(waiting.getByText(/No seats are kept under this code/).first()).toBeVisible();
  await waiting.getByLabel('Invitation code').fill('');
  await waiting.getByRole('button', { name: 'Register', exact: true }).click();
  await expect(waiting.getByText('Please look into your mailbox')).toBeVisible();
  await waiting.goto(await mailedLink(page.context(), 'waiting@example.org'));
  await waiting.getByRole('button', { name: 'Confirm' }).click();
  await expect(waiting.getByText('You are on the waitlist')).toBeVisible();

  await page.reload();
  await expect(kept).toContainText('3 of 3 taken');
  await page.getByRole('button', { name: 'Release now' }).click();
  await expect(kept).toContainText('released on');

  await guest.getByRole('button', { name: 'Change', exact: true }).click();
  await expect(guest.getByRole('form')).toBeFocused();
  await isSound(guest);
  await guest.getByRole('group', { name: 'Person 3' }).getByRole('button', { name: 'Remove' }).click();
  await expect(guest.getByRole('group', { name: 'Person 2' })).toBeFocused();
  await guest.getByRole('group', { name: 'Person 2' }).getByLabel('Name, as on the badge').fill('Kit Joiner');
  await guest.getByRole('button', { name: 'Save the changes' }).click();
  await expect(guest.getByText('You have 2 seats')).toBeVisible();
  await expect(guest.locator(':focus')).toContainText('Your changes are saved');
  await isSound(guest);
  await waiting.reload();
  await expect(waiting.getByText('A seat has become free for you')).toBeVisible();
  await waiting.getByRole('button', { name: 'Take the seat' }).click();
  await expect(waiting.getByText('You have a seat')).toBeVisible();
  await expect(waiting.locator(':focus')).toContainText('You have a seat');
  await waiting.getByRole('button', { name: 'Give up my registration' }).click();
  await waiting.getByRole('dialog').getByRole('button', { name: 'Give it up' }).click();
  await expect(waiting.locator(':focus')).toContainText('This registration has been cancelled');

  await page.getByRole('link', { name: 'Participants' }).click();
  const row = page.getByRole('row').filter({ hasText: 'Kit Joiner' });
  await row.getByText('Answers').click();
  await expect(row).toContainText('By train');
  await isSound(page);
});

test('a workshop is postponed and then cancelled; whoever has its link reads that, and has nothing to show, to confirm or to give up', async ({ page, browser }) => {
  await signInAs(page, 'organiser');
  await openWorkshop(page);
  const desk = page.url();
  const publicPage = (await page.getByRole('link', { name: 'The public page' }).getAttribute('href')) ?? '';
  const tell = async (act: string, notice: string): Promise<void> => {
    await page.goto(desk);
    await page.getByRole('button', { name: act }).click();
    await page.getByRole('dialog').getByLabel('What people are told').fill(notice);
    await page.getByRole('dialog').getByRole('button', { name: act }).click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await notOnBody(page);
  };

  const [seated, late] = [await phone(browser), await phone(browser)];
  for (const [guest, email, name] of [[seated, 'sam.seated@example.org', 'Sam Seated'], [late, 'lea.late@example.org', 'Lea Late']] as const) {
    await guest.goto(publicPage);
    await fill(guest, email, [name]);
    await guest.getByRole('button', { name: 'Register', exact: true }).click();
    await expect(guest.getByText('Please look into your mailbox')).toBeVisible();
    await guest.goto(await mailedLink(page.context(), email));
  }
  await seated.getByRole('button', { name: 'Confirm' }).click();
  const ticket = seated.getByRole('list', { name: 'Ticket' });
  await expect(ticket).toBeVisible();

  await tell('Postpone', 'The hall is being repaired.');
  await seated.reload();
  await expect(seated.getByText('Your seat is kept for the new date')).toBeVisible();
  await expect(seated.getByText('The hall is being repaired.')).toBeVisible();
  await expect(ticket).toHaveCount(0);
  await isSound(seated);

  await tell('Cancel the event', 'Too few have come together.');
  // Lea’s page is still that of before.
  await late.getByRole('button', { name: 'Confirm' }).click();
  await expect(late.getByText('The event was cancelled').first()).toBeVisible();
  // Whoever had a seat may have it in a calendar.
  for (const [guest, acts] of [[seated, ['Mark it as cancelled in your calendar (.ics)']], [late, []]] as const) {
    await guest.reload();
    await expect(guest.getByText('This event will not take place')).toBeVisible();
    await expect(guest.getByText('Too few have come together.')).toBeVisible();
    await expect(guest.getByText('You need not do anything')).toBeVisible();
    await expect(guest.getByText('You have a seat')).toHaveCount(0);
    await expect(guest.getByRole('list', { name: 'Ticket' })).toHaveCount(0);
    await expect(guest.getByRole('main').getByRole('button')).toHaveText([...acts]);
    await isSound(guest);
  }
});

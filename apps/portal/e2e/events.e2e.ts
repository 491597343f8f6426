import { expect, test, type Browser, type Page } from '@playwright/test';
import { faultsOf } from '@skills/platform/axe';
import { mailedLink } from '@skills/platform/demo-mailbox';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const overhang = (page: Page): Promise<number> => page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth));

async function isSound(page: Page): Promise<void> {
  expect(await overhang(page)).toBe(0);
  expect(await faultsOf(page)).toEqual([]);
}

/** Fills the form of an event as a stranger does, from the list on. */
async function register(page: Page, email: string, names: readonly string[]): Promise<void> {
  await page.goto('/events?country=fr');
  await page.getByRole('link', { name: 'Machines that report' }).click();
  await expect(heading(page)).toHaveText('Machines that report');
  await page.getByLabel('Your e-mail address').fill(email);
  await page.getByLabel('Country').selectOption('FR');
  for (let more = 1; more < names.length; more++) await page.getByRole('button', { name: 'Add another person' }).click();
  for (const [at, name] of names.entries()) {
    const person = page.getByRole('group', { name: names.length === 1 ? 'Who comes' : `Person ${at + 1}` });
    await person.getByLabel('Name, as on the badge').fill(name);
    await person.getByLabel('I am one of').selectOption('MANAGER');
  }
  await page.getByRole('button', { name: names.length === 1 ? 'Register' : `Register ${names.length} people`, exact: true }).click();
  await expect(page.getByText('Please look into your mailbox')).toBeVisible();
}

/** The latest mail's link, opened in a browser of its own, as on another device. */
async function openLink(browser: Browser, page: Page, email: string): Promise<Page> {
  const other = await (await browser.newContext({ viewport: { width: 390, height: 844 } })).newPage();
  await other.goto(await mailedLink(page.context(), email));
  await expect(heading(other)).toHaveText('Your registration');
  return other;
}

test('a stranger registers on a phone, lands on the waitlist, gets the offer and takes it', async ({ page, browser }) => {
  await register(page, 'firm@example.org', ['Ada Example', 'Ben Example']);
  const firm = await openLink(browser, page, 'firm@example.org');
  await firm.getByRole('button', { name: 'Confirm' }).click();
  await expect(firm.getByText('You have 2 seats')).toBeVisible();
  const [file] = await Promise.all([firm.waitForEvent('download'), firm.getByRole('button', { name: 'Put it into your calendar (.ics)' }).click()]);
  expect(file.suggestedFilename()).toBe('event.ics');
  await isSound(firm);

  await page.goto('/events?country=fr');
  await expect(page.getByRole('listitem').filter({ hasText: 'Machines that report' }).getByText('All seats taken', { exact: true })).toBeVisible();
  await isSound(page);
  await page.getByRole('link', { name: 'Machines that report' }).click();
  await expect(page.getByText(/All seats are taken. You can register for the waitlist/)).toBeVisible();
  await page.getByRole('button', { name: 'Register', exact: true }).click();
  await expect(page.getByText('Please choose as what this person takes part.').first()).toBeVisible();
  await isSound(page);
  await register(page, 'stranger@example.org', ['Cem Example']);
  await isSound(page);
  const stranger = await openLink(browser, page, 'stranger@example.org');
  await expect(stranger.getByText('Please confirm: a place on the waitlist is kept for you')).toBeVisible();
  await expect(stranger.getByText(/^Confirm by .+ Otherwise you lose your place on the waitlist\.$/)).toBeVisible();
  await isSound(stranger);
  await stranger.getByRole('button', { name: 'Confirm' }).click();
  await expect(stranger.getByText('Number 1 of 1 who wait.')).toBeVisible();
  await expect(stranger.getByRole('button', { name: 'Confirm' })).toHaveCount(0);
  await isSound(stranger);

  await firm.getByRole('button', { name: 'Give up my registration' }).click();
  await isSound(firm);
  await firm.getByRole('dialog').getByRole('button', { name: 'Give it up' }).click();
  await expect(firm.getByText('This registration has been cancelled')).toBeVisible();

  const offered = await openLink(browser, page, 'stranger@example.org');
  await expect(offered.getByText('A seat has become free for you')).toBeVisible();
  await isSound(offered);
  await offered.getByRole('button', { name: 'Take the seat' }).click();
  await expect(offered.getByText('You have a seat')).toBeVisible();
  await offered.getByRole('link', { name: 'To the event' }).click();
  await expect(offered.getByText('One seat free')).toBeVisible();
});

test('what was so far is told with what is known of it, in three languages, and a calendar gets the rest', async ({ page }) => {
  for (const [language, title, held] of [['en', 'Workshop 4 of 6', 'Held on 12 April 2019'], ['fr', 'Atelier 4 sur 6', 'A eu lieu : 12 avril 2019'], ['de', 'Workshop 4 von 6', 'Fand statt: 12. April 2019']] as const) {
    await page.goto(`/events?times=past&kind=workshop&language=${language}`);
    await expect(page.getByRole('link', { name: title })).toBeVisible();
    await expect(page.getByText(held, { exact: true })).toBeVisible();
    await isSound(page);
  }
  const { status, type, text } = await page.request.get('/events/calendar.ics?language=de').then(async (answer) => ({ status: answer.status(), type: answer.headers()['content-type'], text: await answer.text() }));
  expect([status, type]).toEqual([200, 'text/calendar; charset=utf-8']);
  expect(text).toContain('Erste Schritte gegen Angriffe');
});

test('a calendar follows what was chosen in the list, and says what it cannot follow', async ({ page }) => {
  await page.goto('/events?kind=workshop&country=fr');
  await page.getByText('Subscribe in your calendar').click();
  await expect(page.getByText(/^Your calendar then shows the events that fit what you chose above/)).toBeVisible();
  const address = await page.getByLabel('Address of the calendar').inputValue();
  expect(address).toMatch(/\/events\/calendar\.ics\?language=en&kind=workshop&country=fr$/);
  await expect(page.getByRole('link', { name: 'Subscribe with the calendar program on this device' })).toHaveAttribute('href', address.replace(/^http:/, 'webcal:'));
  await isSound(page);
  const feed = await page.request.get(address);
  expect(await feed.text()).toContain('Machines that report');
  expect((await page.request.get(address, { headers: { 'if-none-match': feed.headers()['etag']! } })).status()).toBe(304);
  const refused = await page.request.get(address.replace('country=fr', 'country=xx'));
  expect([refused.status(), await refused.text()]).toEqual([400, expect.stringContaining('“country” cannot be “xx”')]);

  await page.goto('/events/series/six-workshops?language=de');
  await page.getByText('Im Kalender abonnieren').click();
  await expect(page.getByLabel('Adresse des Kalenders')).toHaveValue(/\?language=de&series=six-workshops$/);
  await isSound(page);
});

test('a page that is none says so kindly', async ({ page }) => {
  for (const [address, words] of [['/events/no-such-event', 'This event is not here'], ['/registration#secret=nonsense', 'Your registration'], ['/registration', 'Your registration']] as const) {
    await page.goto(address);
    await expect(heading(page)).toHaveText(words);
    await isSound(page);
  }
});

test('events are found on the map and by month, with the keyboard too', async ({ page }) => {
  await page.goto('/events');
  await page.getByRole('link', { name: 'On a map' }).click();
  const france = page.getByRole('link', { name: /^France: / });
  await expect(france).toBeVisible();
  await isSound(page);
  await france.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/view=map.*country=fr/);
  await expect(page.getByRole('link', { name: 'Machines that report' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'First steps against attacks' })).toHaveCount(0);
  await isSound(page);
  await page.getByRole('link', { name: 'Show all countries' }).click();
  await page.getByRole('link', { name: 'By month' }).click();
  const next = page.getByRole('navigation', { name: 'Other months' }).getByRole('link').last();
  await expect(next).toBeVisible();
  for (let months = 0; months < 4 && (await page.getByRole('link', { name: 'Machines that report' }).count()) === 0; months++) {
    const month = await next.textContent();
    await next.click();
    await expect(page.getByRole('heading', { level: 2, name: month ?? '' })).toBeVisible();
  }
  await page.getByRole('link', { name: 'Machines that report' }).click();
  await expect(heading(page)).toHaveText('Machines that report');
  await page.goto('/events?view=month&month=2019-04');
  await expect(page.getByRole('listitem').filter({ hasText: '12 April 2019' }).getByRole('link', { name: 'Workshop 4 of 6' })).toBeVisible();
  await isSound(page);
});

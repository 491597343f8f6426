import { expect, test, type Browser, type Locator, type Page } from '@playwright/test';
import { signedIn } from '@skills/identity/signed-in';
import { ask } from '@skills/platform/ask';
import { faultsOf } from '@skills/platform/axe';
import { CONTRIBUTION_CONSENT } from '@skills/recommendations/rules';

const PROVIDER = 'mira.many@example.com';
// What a first try decided on is decided: a second one has a file of its own.
let metal: string;
const titled = (at: number): string => `${metal} course ${String(at).padStart(2, '0')}`;
const deskAddress = (): string => `/toolbox/desk?q=${metal.toLowerCase()}`;

async function browserOf(browser: Browser, email: string, width: number): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width, height: 800 }, reducedMotion: 'reduce' })).newPage();
  await signedIn(page, email);
  return page;
}

/** What one provider brings by a file: so many that no screen holds the list. */
async function broughtByFile(browser: Browser): Promise<void> {
  const page = await browserOf(browser, PROVIDER, 390);
  const { competences } = await ask<{ competences: { uri: string }[] }>(page, '{ competences { uri } }');
  const courses = Array.from({ length: 60 }, (_, at) => ({
    externalId: `${metal}-${at + 1}`, title: titled(at + 1), provider: 'Mira’s Academy', url: `https://example.org/${at + 1}`, language: 'en', languages: ['en'], topics: ['IOT'], audience: ['MANAGER'], sectors: [], sizeClasses: [],
    level: 'BEGINNER', hours: 4, format: 'CLASSROOM', price: 'PAID', costNote: '', certificate: '', countryCode: 'DE', summary: 'What metal does in a small firm. '.repeat(20).trim(), competences: [{ uri: competences[0]?.uri, prerequisiteLevel: 1, goalLevel: 3 }],
  }));
  const answer = await page.request.post(`/contributions/import?consent=${CONTRIBUTION_CONSENT}`, { data: JSON.stringify({ courses }), headers: { 'content-type': 'application/octet-stream' } });
  expect([answer.status(), await answer.text()]).toEqual([200, expect.stringContaining(titled(60))]);
}

const detail = (page: Page, title: string): Locator => page.getByRole('region', { name: 'The contribution' }).getByRole('heading', { level: 2, name: title });
const entry = (page: Page, title: string): Locator => page.getByRole('navigation', { name: 'Contributions' }).getByRole('link', { name: title, exact: true });

async function expectRead(page: Page, title: string): Promise<void> {
  await expect(detail(page, title)).toBeFocused();
  await expect(detail(page, title)).toBeInViewport({ ratio: 1 });
}

async function expectSound(page: Page): Promise<void> {
  expect(await page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth))).toBe(0);
  expect(await faultsOf(page)).toEqual([]);
}

test.describe.configure({ mode: 'serial' });
test.beforeAll(async ({ browser }, { retry }) => {
  metal = ['Zinc', 'Brass'][retry] ?? 'Lead';
  await broughtByFile(browser);
});

test('on a wide screen the list and what is read stay in view side by side, and keys lead through them', async ({ browser }) => {
  const page = await browserOf(browser, 'elin.editor@example.org', 1280);
  await page.goto(deskAddress());
  await expect(page.getByText('50 of 60 shown')).toBeVisible();
  await entry(page, titled(31)).click();
  await expectRead(page, titled(31));
  await expect(entry(page, titled(31))).toBeInViewport();
  await expectSound(page);
  for (const at of [32, 33, 34]) {
    await page.keyboard.press('j');
    await expectRead(page, titled(at));
    await expect(entry(page, titled(at))).toBeInViewport();
  }
  await page.keyboard.press('k');
  await expectRead(page, titled(33));

  await page.keyboard.press('Shift+P');
  await expectRead(page, titled(34));
  await expect(page.getByText(`“${titled(33)}” is published. The author hears of it by mail.`)).toBeInViewport();
  await expect(entry(page, titled(34))).toBeInViewport();
  await expect(entry(page, titled(33))).toHaveCount(0);
  await page.keyboard.press('n');
  await expect(page.getByLabel(/Note to the author/)).toBeFocused();
  await page.keyboard.type('j');
  await expect(detail(page, titled(34))).toBeVisible();

  await page.getByText('Keys', { exact: true }).click();
  await page.getByLabel('Use these keys on this device').uncheck();
  await page.reload();
  await entry(page, titled(2)).click();
  await expectRead(page, titled(2));
  await page.keyboard.press('j');
  await expectRead(page, titled(2));
  await expectSound(page);
});

test('on a narrow screen what is read takes the place of the list, and there is a way back to where one was', async ({ browser }) => {
  const page = await browserOf(browser, 'elin.editor@example.org', 390);
  await page.goto(deskAddress());
  await expect(page.getByText('Choose a contribution from the list.')).toBeHidden();
  await entry(page, titled(32)).click();
  await expectRead(page, titled(32));
  await expect(entry(page, titled(32))).toBeHidden();
  await expectSound(page);
  await page.getByRole('button', { name: 'Back to the list' }).click();
  await expect(entry(page, titled(32))).toBeFocused();
  await expect(entry(page, titled(32))).toBeInViewport();
  await page.keyboard.press('Enter');
  await expectRead(page, titled(32));
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await expectRead(page, titled(34));
  await expect(page.getByText(`“${titled(32)}” is published. The author hears of it by mail.`)).toBeInViewport();
  // Going back keeps the place in the page.
  await page.goBack();
  await expect(detail(page, titled(32))).toBeFocused();
});

test('an editor publishes several courses of one author at once', async ({ browser }) => {
  const page = await browserOf(browser, 'elin.editor@example.org', 1280);
  await page.goto(deskAddress());
  await entry(page, titled(1)).click();
  await page.getByRole('link', { name: 'All from this author' }).click();
  await expect(page.getByText(`Only from ${PROVIDER}.`)).toBeVisible();
  await expectSound(page);
  for (const at of [1, 2]) await page.getByRole('checkbox', { name: `Publish : ${titled(at)}` }).check();
  await page.getByRole('button', { name: 'Publish 2 contributions' }).click();
  await expect(page.getByText('2 contributions published')).toBeVisible();
  await expect(entry(page, titled(2))).toHaveCount(0);
  await expectSound(page);
});

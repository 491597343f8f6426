import { expect, test, type Browser, type Page } from '@playwright/test';
import { signedIn } from '@skills/identity/signed-in';
import { faultsOf } from '@skills/platform/axe';
import { openMail } from '@skills/platform/demo-mailbox';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const overhang = (page: Page): Promise<number> => page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth));

/** Nothing hangs over on a phone, and axe finds nothing. */
async function expectSound(page: Page): Promise<void> {
  expect(await overhang(page)).toBe(0);
  expect(await faultsOf(page)).toEqual([]);
}

/** A browser of somebody's own, signed in. */
async function browserOf(browser: Browser, email: string): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 390, height: 844 } })).newPage();
  await signedIn(page, email);
  return page;
}

test('a firm shares its practice: written, sent back, mended, published, read by everybody', async ({ browser, page }) => {
  await page.goto('/toolbox/contribute/practice');
  await expect(page.getByText('Please sign in first')).toBeVisible();
  await page.goto('/toolbox/desk');
  await expect(heading(page)).toHaveText('Editors’ desk');
  await expect(page.getByRole('navigation', { name: 'Parts of the desk' })).toHaveCount(0);
  await expectSound(page);

  const author = await browserOf(browser, 'bruno.baker@example.org');
  await author.goto('/toolbox/practices');
  await author.getByRole('link', { name: 'Share your practice' }).click();
  await expect(author.getByRole('button', { name: 'Begin' })).toBeVisible();
  await expectSound(author);
  await author.getByRole('button', { name: 'Begin' }).click();
  await author.waitForURL(/contributions\/[0-9a-f-]+$/);
  await author.getByLabel('Title').fill('Night shifts without surprises');
  await author.getByLabel('The difficulty').fill('Ovens *failed* at night.\n\n- no warning\n- no spare parts <script>alert(1)</script>');
  await expect(author.getByText('Kept', { exact: true })).toBeVisible();
  await author.reload();
  await expect(author.getByLabel('Title')).toHaveValue('Night shifts without surprises');
  await author.getByRole('button', { name: 'Hand in for review' }).click();
  await expect(author.getByText('“What you did” is missing. Please fill it in.').first()).toBeVisible();
  await expectSound(author);

  await author.getByLabel('Firm or organisation').fill('Bruno’s Bakery');
  await author.getByLabel('Internet of Things').check();
  await author.getByLabel('What you did').fill('We put sensors on the ovens.');
  await author.getByLabel('What came of it').fill('Two breakdowns were seen before they came.');
  await author.getByLabel('What others can learn').fill('Train two people, not one.');
  await author.getByLabel('Web address').fill('https://example.org/bakery');
  await author.getByLabel(/It may be published/).check();
  await author.getByText('How readers will see it').click();
  await expect(author.getByRole('listitem').filter({ hasText: 'no spare parts <script>' })).toBeVisible();
  await author.getByRole('button', { name: 'Hand in for review' }).click();
  await expect(author.getByText(/Handed in\. An editor reads it/)).toBeVisible();
  await expectSound(author);

  const editor = await browserOf(browser, 'elin.editor@example.org');
  await editor.goto('/toolbox/desk?kind=practice&q=night+shifts');
  await expect(editor.getByRole('link', { name: 'Night shifts without surprises' })).toBeVisible();
  await editor.getByRole('link', { name: 'Night shifts without surprises' }).focus();
  await editor.keyboard.press('j');
  await expect(editor.getByRole('heading', { level: 2, name: 'Night shifts without surprises' })).toBeVisible();
  await expectSound(editor);
  // Beside a long text the choices once grew as tall as the text.
  await editor.setViewportSize({ width: 1280, height: 844 });
  for (const label of ['State', 'Kind']) expect((await editor.getByLabel(label, { exact: true }).boundingBox())?.height).toBeLessThan(80);
  await editor.setViewportSize({ width: 390, height: 844 });
  await editor.getByLabel(/Note to the author/).fill('How many sensors did you buy?');
  await editor.getByRole('button', { name: 'Ask for changes' }).click();
  await expect(editor.getByText(/is back with its author/)).toBeVisible();

  expect((await openMail(author.context(), 'Please change something')).text).toContain('How many sensors did you buy?');
  await author.goto('/toolbox/contributions');
  await expect(author.getByText('Changes asked for')).toBeVisible();
  await expectSound(author);
  await author.getByRole('link', { name: 'Night shifts without surprises' }).click();
  await author.getByLabel('What you did').fill('We put **eight sensors** on the ovens.');
  await author.getByLabel(/It may be published/).check();
  await author.getByRole('button', { name: 'Hand in for review' }).click();
  await expect(author.getByText(/Handed in\. An editor reads it/)).toBeVisible();

  await editor.goto('/toolbox/desk?kind=practice');
  await editor.getByRole('link', { name: 'Night shifts without surprises' }).click();
  await editor.getByRole('button', { name: 'Publish', exact: true }).click();
  await expect(editor.getByText(/“Night shifts without surprises” is published/)).toBeVisible();
  await editor.goto('/toolbox/desk?view=stale');
  await expect(editor.getByRole('button', { name: /Confirm as still offered/ }).first()).toBeVisible();
  await expectSound(editor);

  await author.goto('/toolbox/contributions');
  await author.getByRole('link', { name: 'Night shifts without surprises' }).click();
  const address = await author.getByRole('link', { name: 'See what is public' }).getAttribute('href');
  await page.goto(address ?? '');
  await expect(heading(page)).toHaveText('Night shifts without surprises');
  await expect(page.locator('strong').filter({ hasText: 'eight sensors' })).toBeVisible();
  await expect(page.getByText('Told by the firm itself')).toBeVisible();
  await expectSound(page);
});

test('a provider’s form is sound', async ({ browser }) => {
  const provider = await browserOf(browser, 'petra.provider@example.org');
  await provider.goto('/toolbox/contribute/course');
  await provider.getByRole('button', { name: 'Begin' }).click();
  await provider.getByRole('button', { name: 'Add a competence' }).click();
  await provider.getByLabel('Competence 1').selectOption({ index: 1 });
  await provider.getByText('How readers will see it').click();
  await expect(provider.getByText('Kept', { exact: true })).toBeVisible();
  await expectSound(provider);
});

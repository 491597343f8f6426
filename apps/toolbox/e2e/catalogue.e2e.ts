import { expect, test } from '@playwright/test';
import { faultsOf } from '@skills/platform/axe';

test('a visitor searches the catalogue on a phone, narrows it down, and shares the address', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/toolbox/courses');
  // How many were found changes when a choice has arrived on screen, which is later than in the address.
  const found = page.getByRole('main').getByRole('status');
  const all = await found.innerText();
  await page.getByLabel('Words to search for').fill('data protec');
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  await page.waitForURL(/q=data\+protec/);
  await expect(found).not.toHaveText(all);
  const withTheWords = await found.innerText();
  await page.getByLabel('Price').selectOption({ value: 'FREE' });
  await page.waitForURL(/q=data\+protec&price=free/);
  await expect(found).not.toHaveText(withTheWords);
  const list = page.getByRole('list', { name: 'Courses' });
  await expect(list.getByRole('listitem').first()).toContainText(/protect/i);
  await expect(list).toHaveAttribute('aria-busy', 'false');
  const shown = await found.innerText();
  expect(await faultsOf(page)).toEqual([]);
  await page.goto(page.url());
  await expect(page.getByLabel('Words to search for')).toHaveValue('data protec');
  await expect(found).toHaveText(shown);
});

test('a visitor finds a case by size and sector, and is asked to sign in before voting', async ({ page }) => {
  await page.goto('/toolbox/practices');
  await page.getByLabel('Size of firm').selectOption({ index: 1 });
  await page.waitForURL(/size=/);
  await page.getByRole('list', { name: 'Best practices' }).getByRole('link').first().click();
  await expect(page.getByRole('heading', { name: 'Was this useful?' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Sign in to say whether this was useful' })).toHaveAttribute('href', /next=%2Ftoolbox%2Fpractices/);
  expect(await faultsOf(page)).toEqual([]);
});

test('a course can be read and found without scripts', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
  const page = await context.newPage();
  const map = await (await page.request.get('/sitemap.xml')).text();
  const path = new URL(/<loc>([^<]*\/toolbox\/courses\/[^<]+)<\/loc>/.exec(map)?.[1] ?? '').pathname;
  await page.goto(path);
  const title = await page.getByRole('heading', { level: 1 }).textContent();
  expect(await page.title()).toBe(`${title} · Skills for SMEs`);
  expect(JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '')).toMatchObject({ '@type': 'Course', name: title });
  expect((await page.goto('/toolbox/courses/none-such'))?.status()).toBe(404);
  await context.close();
});

import { expect, test } from '@playwright/test';
import { faultsOf } from '@skills/platform/axe';

test('the head of the page has one line on every screen, in every language', async ({ page }) => {
  for (const language of ['en', 'fr', 'de']) {
    await page.goto(`/toolbox/courses?language=${language}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    for (const width of [390, 768, 1023, 1024, 1199, 1200, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect([language, width, (await page.getByRole('banner').boundingBox())?.height ?? 0]).toEqual([language, width, 69]);
    }
  }
});

test('the language changes at once and stays', async ({ page }) => {
  await page.goto('/contact');
  await page.getByRole('link', { name: 'Deutsch' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Kontakt und Mitmachen' })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('de');
  await page.goto('/privacy');
  await expect(page.getByRole('heading', { level: 1, name: 'Datenschutz' })).toBeVisible();
});

test('the keyboard reaches the content first, and a new page by its heading', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
  await page.getByRole('link', { name: 'Privacy' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Privacy' })).toBeFocused();
});

test('an app that is gone costs its own page only', async ({ page }) => {
  await page.route('**/_apps/toolbox/manifest.json', (route) => route.fulfill({ status: 503 }));
  await page.goto('/toolbox');
  await expect(page.getByRole('heading', { level: 1, name: 'This part is not available right now' })).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole('link', { name: 'Contact' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Contact and taking part' })).toBeVisible();
});

import { expect, test } from '@playwright/test';
import { faultsOf } from '@skills/platform/axe';

const ROUTES = ['/', '/sign-in', '/sign-in/confirm', '/sign-in/confirm#token=none&email=ada%40example.org', '/account', '/my-data', '/privacy', '/accessibility', '/sources', '/contact', '/no-such-page'];

for (const [colorScheme, width] of [['light', 390], ['dark', 1280]] as const) {
  test.describe(`${colorScheme}, ${width} px wide`, () => {
    test.use({ colorScheme, viewport: { width, height: 900 } });
    for (const route of ROUTES) {
      test(`axe finds nothing on ${route}`, async ({ page }) => {
        await page.goto(route);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await page.waitForLoadState('networkidle');
        expect(await faultsOf(page)).toEqual([]);
      });
    }
  });
}

test.describe('320 px wide', () => {
  test.use({ viewport: { width: 320, height: 640 } });
  for (const language of ['en', 'fr', 'de']) {
    test(`nothing sticks out, in ${language}`, async ({ page }) => {
      for (const route of ['/', '/sign-in', '/privacy', '/contact']) {
        await page.goto(`${route}?language=${language}`);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        expect(await page.evaluate(() => document.documentElement.scrollWidth), route).toBe(320);
      }
    });
  }
});

test('the head of the page has one line on a laptop, in every language', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  for (const language of ['en', 'fr', 'de']) {
    await page.goto(`/toolbox/courses?language=${language}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect([language, (await page.getByRole('banner').boundingBox())?.height ?? 0]).toEqual([language, 69]);
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

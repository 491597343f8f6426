import { expect, test } from '@playwright/test';
import { isSoundAtBothWidths, signInAs } from './demo';

// Others make events too while this is read: whatever parts there are stand in this order.
const STAGES = ['Under way', 'To come', 'Drafts', 'Over'];

test('an organiser finds what comes first, narrows the desk down, and finds it so again by its address', async ({ page }) => {
  await signInAs(page, 'organiser');
  await page.goto('/organise');
  const tables = page.getByRole('table');
  const coming = page.getByRole('table', { name: 'To come' });
  await expect(coming).toBeVisible();
  const stages = await tables.locator('caption').allTextContents();
  expect(stages).toEqual(STAGES.filter((stage) => stages.includes(stage)));
  await expect(tables.last()).toHaveAccessibleName('Over');
  await expect(tables.last().getByRole('row', { name: /Workshop 5 of 6/ }).getByRole('link', { name: 'The conclusions are not published yet.' })).toHaveAttribute('href', '/organise/events/workshop-5/conclusions');
  await isSoundAtBothWidths(page);

  await page.getByLabel('Name of the event').fill('WORKSHOP 1 OF');
  await page.getByRole('button', { name: 'Search' }).click();
  await page.getByLabel('How far').selectOption('Over');
  await page.getByText('More filters').click();
  await page.getByLabel('Country').selectOption('Belgium');
  await expect(page).toHaveURL(/text=WORKSHOP\+1\+OF&stage=past&country=be/);
  await expect(tables).toHaveCount(1);
  await expect(page.getByRole('link', { name: 'Workshop 1 of 6' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'The Skills for SMEs conference' })).toHaveCount(0);
  await page.reload();
  await expect(page.getByLabel('Name of the event')).toHaveValue('WORKSHOP 1 OF');
  await expect(page.getByLabel('Country')).toHaveValue('BE');
  await expect(tables).toHaveCount(1);
  await isSoundAtBothWidths(page);

  await page.getByLabel('How far').selectOption('Drafts');
  await expect(page.getByText('No event matches')).toBeVisible();
  await isSoundAtBothWidths(page);
  await page.getByRole('button', { name: 'Show everything' }).click();
  await expect(page).toHaveURL(/\/organise$/);
  await expect(coming).toBeVisible();
});

import { expect, test } from '@playwright/test';
import { heading, isSoundAtBothWidths, signInAs } from './demo';

test('a series is found from a list and from an event, and an organiser changes its name and plan', async ({ page, browser }) => {
  const visitor = await (await browser.newContext()).newPage();
  await visitor.goto('/events/workshop-2');
  await expect(visitor.getByText('Number 2 of 6')).toBeVisible();
  await isSoundAtBothWidths(visitor);
  await visitor.getByRole('link', { name: 'The six workshops' }).click();
  await expect(heading(visitor)).toHaveText('The six workshops');
  await expect(visitor.getByRole('list', { name: 'Events' }).getByRole('heading')).toHaveText([1, 2, 3, 4, 5, 6].map((number) => `Workshop ${number} of 6`));
  await isSoundAtBothWidths(visitor);
  await visitor.goto('/events?times=past');
  await visitor.getByLabel('Series').selectOption('The six workshops');
  await expect(visitor).toHaveURL(/series=six-workshops/);
  await expect(visitor.getByText('The Skills for SMEs conference')).toHaveCount(0);
  await expect(visitor.getByText(': 6 of 6 held.')).toBeVisible();
  await isSoundAtBothWidths(visitor);

  await signInAs(page, 'organiser');
  await page.goto('/organise/series/six-workshops');
  await page.getByText('Change what is said').click();
  await page.getByLabel('How many events it is to have').fill('0');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText(/“Planned events”/).first()).toBeVisible();
  await isSoundAtBothWidths(page);
  await page.getByLabel('How many events it is to have').fill('7');
  await page.getByLabel('Name of the series, English').fill('The workshops');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(heading(page)).toHaveText('The workshops');
  await expect(page.getByText('6 of 7 held')).toBeVisible();
  await page.getByRole('link', { name: 'The public page' }).click();
  await expect(heading(page)).toHaveText('The workshops');
});

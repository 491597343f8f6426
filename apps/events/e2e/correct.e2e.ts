import { expect, test } from '@playwright/test';
import { heading, isSoundAtBothWidths, signInAs } from './demo';

test('an organiser corrects a workshop of the initiative and publishes what it came to', async ({ page, browser }) => {
  await signInAs(page, 'organiser');
  await page.goto('/organise/events/workshop-4');
  await page.getByRole('link', { name: 'Change what is said' }).click();
  await expect(page.getByLabel('Held on')).toHaveValue('2019-04-12');
  await isSoundAtBothWidths(page);
  await page.getByLabel('Held on').fill('12 April');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText(/“Held on”/).first()).toBeVisible();
  await isSoundAtBothWidths(page);
  await page.getByLabel('Held on').fill('2019-04-12');
  await page.getByLabel('House, and how to find it').fill('Example House');
  await page.getByLabel('Addresses of the sources').fill('https://example.org/fourth-workshop');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(heading(page)).toHaveText('Workshop 4 of 6');

  await page.getByRole('link', { name: 'Conclusions', exact: true }).click();
  await page.getByRole('button', { name: 'New note' }).click();
  await page.getByLabel('Group or session').fill('Group A');
  await page.getByLabel('What was said').fill('Courses are too long.');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('list', { name: 'Notes of the groups' })).toContainText('Courses are too long.');
  await page.getByRole('button', { name: 'New conclusion' }).click();
  await page.getByLabel('Statement', { exact: true }).fill('Firms need short courses.');
  await page.getByRole('group', { name: 'Topic' }).getByLabel('Leadership').check();
  await page.getByRole('group', { name: 'Rests on these notes' }).getByLabel(/Group A/).check();
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('button', { name: 'Hand in for review' }).click();
  const second = await (await browser.newContext()).newPage();
  await signInAs(second, 'admin');
  await second.goto(page.url());
  await second.getByRole('button', { name: /^Accept/ }).click();
  await expect(second.getByText('Accepted')).toBeVisible();
  await page.reload();
  await page.getByRole('button', { name: 'Publish the conclusions' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Publish' }).click();
  await expect(page.getByText('Version 1 is published.')).toBeVisible();

  const visitor = await (await browser.newContext()).newPage();
  await visitor.goto('/events/workshop-4');
  await expect(visitor.getByText(/Example House, Brussels/).first()).toBeVisible();
  await expect(visitor.getByText('Firms need short courses.')).toBeVisible();
  await expect(visitor.getByRole('link', { name: /example\.org/ })).toBeVisible();
  await isSoundAtBothWidths(visitor);
});

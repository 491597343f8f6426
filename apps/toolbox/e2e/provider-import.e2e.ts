import { readFile, writeFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { faultsOf } from '@skills/platform/axe';
import { signInByMail } from './sign-in-by-mail';

// A button that comes back to life is half way between two colours, which have no contrast to judge.
test.use({ viewport: { width: 390, height: 844 }, contextOptions: { reducedMotion: 'reduce' } });

const overhang = (page: Page): Promise<number> => page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth));

async function expectSound(page: Page): Promise<void> {
  expect(await overhang(page)).toBe(0);
  expect(await faultsOf(page)).toEqual([]);
}

const csv = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });

test('a file that is corrected and saved under its name can be handed in as it was chosen, and chosen again', async ({ page }, info) => {
  await page.goto('/toolbox/contribute/import');
  await page.getByRole('link', { name: 'Sign in' }).last().click();
  await signInByMail(page, 'paul.provider@example.org');
  const input = page.getByLabel('Your file', { exact: true });
  const path = info.outputPath('courses.csv');
  await writeFile(path, 'externalId,colour\n');
  await input.setInputFiles(path);
  await writeFile(path, 'externalId,shape\n,');
  await page.getByRole('button', { name: 'Check the file' }).click();
  await expect(page.getByText(/The column “colour” is not known/)).toBeVisible();
  await input.setInputFiles(path);
  await expect(page.getByText(/The column “colour”/)).toHaveCount(0);
  await expect(page.getByText('Chosen: courses.csv')).toBeVisible();
  await page.getByRole('button', { name: 'Check the file' }).click();
  await expect(page.getByText(/The column “shape” is not known/)).toBeVisible();
  await expectSound(page);
});

test('a provider brings a file with faulty rows, sees what is wrong in each, hands in the sound ones, corrects the others, and brings it again', async ({ page }, { retry }) => {
  await page.goto('/toolbox/contribute/import');
  await expect(page.getByText('Please sign in first')).toBeVisible();
  await expectSound(page);

  await page.getByRole('link', { name: 'Sign in' }).last().click();
  await signInByMail(page, `petra.provider.${retry}@example.org`);
  await expect(page.getByLabel('Your file', { exact: true })).toBeVisible();
  await page.getByText('Columns, and what may stand in them').click();
  await expect(page.getByRole('cell', { name: 'ONLINE_SELF_PACED' })).toBeVisible();
  await expectSound(page);

  const template = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Template (CSV)' }).click();
  const headings = (await readFile(await (await template).path(), 'utf8')).trim();
  const competences = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Competences with their addresses (CSV)' }).click();
  const [uri] = /http:\/\/data\.europa\.eu\/esco\/skill\/[\w-]+/.exec(await readFile(await (await competences).path(), 'utf8')) ?? [];
  const row = (externalId: string, title: string, url = 'https://example.org/course'): string =>
    `${externalId},${title},Petra’s Academy,${url},en,en | de,IOT,MANAGER,C | G,10-49 | 50-249,BEGINNER,4,CLASSROOM,PAID,,,DE,What sensors do in a small firm.,${uri} 1-3`;

  await page.getByRole('button', { name: 'Check the file' }).click();
  await expect(page.getByText('Choose a file first.')).toBeVisible();
  await page.getByLabel('Your file', { exact: true }).setInputFiles(csv('courses.csv', `${headings}\n"unclosed`));
  await page.getByRole('button', { name: 'Check the file' }).click();
  await expect(page.getByText(/From line 2 on, a quotation mark is missing/)).toBeVisible();
  await expectSound(page);
  await page.getByLabel('Your file', { exact: true }).setInputFiles(csv('courses.csv', 'x'.repeat(4_000_001)));
  await page.getByRole('button', { name: 'Check the file' }).click();
  await expect(page.getByText(/This file is larger than 4 MB/)).toBeVisible();

  const file = [headings, row('P-1', 'Sensors in the workshop'), row('P-2', '', 'http://example.org'), row('P-3', 'Data in the workshop')].join('\n');
  await page.getByLabel('Your file', { exact: true }).setInputFiles(csv('courses.csv', file));
  await page.getByRole('button', { name: 'Check the file' }).click();
  await expect(page.getByRole('heading', { name: 'What becomes of your file' })).toBeFocused();
  await expect(page.getByText('2 new courses')).toBeVisible();
  await expect(page.getByText('“Title” is missing. Please fill it in.')).toBeVisible();
  await expect(page.getByText(/“Web address” must be an address that begins with https/)).toBeVisible();
  await expectSound(page);

  await page.getByRole('button', { name: 'Hand in 2 courses' }).click();
  await expect(page.getByText('Please confirm that it may be published, and that everybody named in it agrees.')).toBeVisible();
  await page.getByLabel(/It may be published/).check();
  await page.getByRole('button', { name: 'Hand in 2 courses' }).click();
  await expect(page.getByRole('heading', { name: 'What became of your file' })).toBeFocused();
  await expect(page.getByRole('link', { name: 'Sensors in the workshop' })).toBeVisible();
  await expectSound(page);

  const correction = page.waitForEvent('download');
  await page.getByRole('button', { name: 'These rows as a file, with what is wrong' }).click();
  const faulty = await readFile(await (await correction).path(), 'utf8');
  expect(faulty).toContain('“Title” is missing');
  expect(faulty).toContain('P-2,,');
  const corrected = faulty.replace('P-2,,', 'P-2,Networks in the workshop,').replace('http://example.org', 'https://example.org');
  await page.getByLabel('Your file', { exact: true }).setInputFiles(csv('corrected.csv', corrected));
  await page.getByRole('button', { name: 'Check the file' }).click();
  await page.getByLabel(/It may be published/).check();
  await page.getByRole('button', { name: 'Hand in 1 course', exact: true }).click();
  await expect(page.getByRole('link', { name: 'Networks in the workshop' })).toBeVisible();

  await page.getByLabel('Your file', { exact: true }).setInputFiles(csv('courses.csv', file));
  await page.getByRole('button', { name: 'Check the file' }).click();
  await expect(page.getByText('2 courses are the same as before')).toBeVisible();
  await expect(page.getByRole('button', { name: /Hand in/ })).toHaveCount(0);

  await page.getByRole('link', { name: 'My contributions' }).click();
  await expect(page.getByRole('link', { name: 'Networks in the workshop' })).toBeVisible();
  await expect(page.getByText('In review')).toHaveCount(3);
});

test('the page of files fits at 320 pixels in German and in French, and axe finds nothing', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  for (const language of ['de', 'fr']) {
    await page.goto(`/toolbox/contribute/import?language=${language}`);
    await page.locator('summary').first().click();
    await expectSound(page);
  }
});

import { expect, type Page } from '@playwright/test';
import { ask } from '@skills/platform/ask';

async function checkFile(page: Page): Promise<void> {
  const { competences } = await ask<{ competences: { uri: string }[] }>(page, '{ competences { uri } }');
  const sound = {
    externalId: 'S-1', title: 'Scales for beginners', provider: 'Example Academy', url: 'https://example.org/course', language: 'en', languages: ['en'], topics: ['IOT'], audience: ['MANAGER'], summary: 'What scales tell.',
    competences: [{ uri: competences[0]?.uri, prerequisiteLevel: 1, goalLevel: 3 }],
  };
  const faulty = { ...sound, externalId: 'S-2', title: '\u202eegral', url: `http://example.org/${'long'.repeat(30)}`, topics: ['COOKING'], languages: 'en | en', hours: 'many' };
  await page.locator('input[type="file"]').setInputFiles({ name: 'my-list.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify([sound, faulty])) });
  await page.locator('form:has(input[type="file"]) button[type="submit"]').click();
  await expect(page.locator('#import-report')).toBeFocused();
}

/** What is done on a page once it is there, where no address leads to what it then shows; by its line. */
export const STEPS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  '/toolbox/contribute/import#report': checkFile,
};

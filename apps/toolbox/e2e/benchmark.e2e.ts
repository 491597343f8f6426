import { randomUUID } from 'node:crypto';
import { expect, test, type Page } from '@playwright/test';
import { ask } from '@skills/platform/ask';
import { faultsOf } from '@skills/platform/axe';
import { signInByMail } from './sign-in-by-mail';

test.use({ viewport: { width: 390, height: 844 } });

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const overhang = (page: Page): Promise<number> => page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth));

/** Assesses a firm as quickly as can be: one practice in each topic. Gives the run. */
async function assess(page: Page, firm: { countryCode: string; sector: string; sizeClass: string }, level: number): Promise<string> {
  const { questionnaire } = await ask<{ questionnaire: { sections: { topic: string | null; items: { code: string }[] }[] } }>(page, '{ questionnaire(code: "skills-for-smes") { sections { topic items { code } } } }');
  const { startRun } = await ask<{ startRun: { run: { id: string; respondent: { response: { id: string } } } } }>(
    page,
    'mutation ($input: StartRunInput!) { startRun(input: $input) { run { id respondent { response { id } } } problems { code } } }',
    { input: { questionnaireCode: 'skills-for-smes', languages: ['en'], role: 'MANAGER', ambitions: [], ...firm } },
  );
  const answers = questionnaire.sections
    .filter(({ topic }) => topic)
    .map(({ items }) => ({ id: randomUUID(), itemCode: items[0]!.code, revision: 1, state: 'ANSWERED', value: { level }, answeredAt: new Date().toISOString() }));
  await ask(page, 'mutation ($input: SubmitAnswersInput!) { submitAnswers(input: $input) { acceptedIds } }', { input: { responseId: startRun.run.respondent.response.id, answers } });
  await ask(page, 'mutation ($input: CompleteRunInput!) { completeRun(input: $input) { run { id } } }', { input: { runId: startRun.run.id } });
  return startRun.run.id;
}

async function signIn(page: Page, emailAddress: string, next: string): Promise<void> {
  await page.goto(`/sign-in?next=${encodeURIComponent(next)}`);
  await signInByMail(page, emailAddress);
  await page.waitForURL((url) => url.pathname === next);
}

test('a firm is compared with firms alike, takes part, and stops taking part', async ({ page }) => {
  const runId = await assess(page, { countryCode: 'DE', sector: 'C', sizeClass: 'SIZE_10_49' }, 5);
  const result = `/toolbox/runs/${runId}`;
  const group = page.getByText('Germany · Manufacturing · 10 to 49 people');
  // The server publishes the comparison while it starts; it may be a moment later than the first page.
  await expect(async () => {
    await page.goto(result);
    await expect(group).toBeVisible({ timeout: 2000 });
  }).toPass();
  await expect(page.getByText(/With level 5 you are (in the upper quarter|around the middle)/).first()).toBeVisible();
  await expect(page.getByText('Demo data')).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);

  await page.getByRole('link', { name: /See the comparison/ }).click();
  await expect(heading(page)).toHaveText('You and your peers');
  await expect(heading(page)).toBeFocused();
  await expect(page.getByText(/They share your country, sector and size/)).toBeVisible();
  await expect(page.getByText(/first keep the result/)).toBeVisible();
  await page.getByText('These figures as a table').click();
  await expect(page.getByRole('table', { name: 'Levels of practice among your peers' })).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);

  await signIn(page, 'paula.peer@example.org', result);
  await page.getByLabel('Name of your firm').fill('Paulas Metallbau');
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect(page.getByText('This result is kept for Paulas Metallbau.')).toBeVisible();
  await page.goto(`${result}/peers`);
  await page.getByRole('button', { name: 'Take part' }).click();
  await expect(page.getByText(/Paulas Metallbau has taken part since/)).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
  await page.reload();
  await page.getByRole('button', { name: 'Stop taking part' }).click();
  await expect(page.getByText(/Paulas Metallbau does not take part/)).toBeVisible();
  await page.reload();
  await expect(page.getByRole('button', { name: 'Take part', exact: true })).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
});

test('where too few firms are alike the group is widened, named and fits a small screen in every language', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  const runId = await assess(page, { countryCode: 'BE', sector: 'C', sizeClass: 'SIZE_10_49' }, 1);
  await expect(async () => {
    await page.goto(`/toolbox/runs/${runId}/peers`);
    await expect(page.getByText('Belgium · all sectors · 10 to 49 people')).toBeVisible({ timeout: 2000 });
  }).toPass();
  await expect(page.getByText(/so the group was widened/)).toBeVisible();
  expect(await overhang(page)).toBe(0);
  for (const [language, words] of [['de', 'Belgien · alle Wirtschaftszweige · 10 bis 49 Personen'], ['fr', 'Belgique · tous les secteurs · 10 à 49 personnes']] as const) {
    await page.goto(`/toolbox/runs/${runId}/peers?language=${language}`);
    await expect(page.getByText(words)).toBeVisible();
    expect(await overhang(page)).toBe(0);
    expect(await faultsOf(page)).toEqual([]);
  }
});

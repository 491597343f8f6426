import { execFile } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test, type Page, type TestInfo } from '@playwright/test';
import { signedIn } from '@skills/identity/signed-in';
import { ask } from '@skills/platform/ask';
import { faultsOf } from '@skills/platform/axe';
import { completedRun } from './completed-run';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

/** A questionnaire of its own, so that nobody else's run is of a version that only this test knows. */
const CODE = 'assessed-again';
const CONTENT = 'libs/questionnaire/content';

interface Item {
  code: string;
  text: Record<string, string>;
  roles?: string[];
}
interface Document {
  code: string;
  version: string;
  sections: { code: string; topic?: string; items: Item[] }[];
  equivalences?: object[];
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const main = (page: Page) => page.getByRole('main');
const overhang = (page: Page): Promise<number> => page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth));

/** Two topics of the newest questionnaire that the product ships, under another name. */
async function shipped(): Promise<Document> {
  const files = (await readdir(CONTENT)).filter((file) => /^skills-for-smes.*\.json$/.test(file));
  const documents = await Promise.all(files.map(async (file) => JSON.parse(await readFile(join(CONTENT, file), 'utf8')) as Document));
  const newest = documents.sort((one, other) => one.version.localeCompare(other.version, 'en', { numeric: true })).at(-1)!;
  return { ...newest, code: CODE, version: '1.0.0', equivalences: [], sections: newest.sections.filter(({ topic }) => topic === 'CYBERSECURITY' || topic === 'LEADERSHIP') };
}

/** The next version: the first question changed, the second gone, a new one at its place, all others the same. */
function next(document: Document): Document {
  const following = structuredClone(document);
  const [section] = following.sections;
  const [changed, gone, ...others] = section!.items;
  const added: Item = { ...structuredClone(gone!), code: 'practised-recovery', text: { en: 'Do you practise getting back to work after an attack?' } };
  section!.items = [{ ...changed!, text: { en: `${changed!.text.en} Think of suppliers too.` } }, added, ...others];
  const equivalences = following.sections
    .flatMap(({ items }) => items)
    .filter(({ code }) => code !== added.code)
    .map(({ code }) => ({ item: code, version: document.version, itemThere: code, comparable: code === changed!.code ? 'PART' : 'FULL', ...(code === changed!.code ? { note: { en: 'It now covers suppliers.' } } : {}) }));
  return { ...following, version: '1.1.0', equivalences };
}

/** Brings a questionnaire into the product while it runs, as an editor does. */
async function publish(document: Document, info: TestInfo): Promise<void> {
  const file = info.outputPath(`${document.version}.json`);
  await writeFile(file, JSON.stringify(document));
  const env = { ...process.env, DATA_DIR: process.env.E2E_DATA_DIR, PORT: process.env.E2E_PORT, DATABASE_URL: '', NODE_OPTIONS: '' };
  const { stdout } = await promisify(execFile)(process.execPath, ['tools/content-import.mjs', file], { env });
  expect(stdout).toContain(`${CODE} ${document.version} imported`);
}

/** Starts a run and answers every question of a manager with the second level; its id. */
async function answered(page: Page, document: Document): Promise<string> {
  const started = await ask<{ startRun: { run: { id: string; respondent: { response: { id: string } } } } }>(
    page,
    'mutation ($input: StartRunInput!) { startRun(input: $input) { run { id respondent { response { id } } } problems { code } } }',
    { input: { questionnaireCode: CODE, countryCode: 'BE', sector: 'C', sizeClass: 'SIZE_10_49', languages: ['en'], role: 'MANAGER', ambitions: [{ topic: 'CYBERSECURITY', ambition: 'ADOPT' }] } },
  );
  const { id, respondent } = started.startRun.run;
  const items = document.sections.flatMap((section) => section.items).filter(({ roles }) => !roles || roles.includes('MANAGER'));
  const answers = items.map(({ code: itemCode }) => ({ id: crypto.randomUUID(), itemCode, revision: 1, state: 'ANSWERED', value: { level: 2 }, answeredAt: new Date().toISOString() }));
  await ask(page, 'mutation ($input: SubmitAnswersInput!) { submitAnswers(input: $input) { problems { code } } }', { input: { responseId: respondent.response.id, answers } });
  return id;
}

async function choose(page: Page, place: number, way: RegExp): Promise<void> {
  const here = page.url();
  await main(page).getByRole('radio').nth(place).check();
  await main(page).getByRole('button', { name: way }).click();
  await page.waitForURL((url) => url.href !== here);
  await expect(heading(page)).toBeFocused();
}

/** Makes a plan from the page of a result, sets all its actions to done, adds one that stays open, and returns to the result. */
async function planDone(page: Page, runId: string): Promise<void> {
  const result = page.url();
  await page.getByRole('link', { name: 'Make your action plan' }).click();
  await page.getByLabel('Hours at most').fill('40');
  await page.getByRole('button', { name: 'Propose a set' }).click();
  await page.getByRole('button', { name: 'Take this into the plan' }).click();
  const actions = page.getByRole('list', { name: 'Actions of the plan' });
  await expect(actions).toBeVisible();
  for (const status of await actions.getByRole('combobox').all()) {
    const saved = page.waitForResponse('/graphql');
    await status.selectOption('DONE');
    await saved;
  }
  await ask(page, 'mutation ($input: AddActionInput!) { addAction(input: $input) { problems { code } } }', { input: { runId, title: 'Call the supplier', owner: 'Ana', dueOn: '2099-11-30' } });
  await page.goto(result);
  await expect(heading(page)).toBeVisible();
}

test('an owner assesses again under a new version: answers carried over, a hint where a question changed, and what has changed since', async ({ page }, info) => {
  const first = await shipped();
  await publish(first, info);
  await signedIn(page, 'rosa.repeats@example.org');
  const firstRun = await answered(page, first);
  await page.goto(`/toolbox/runs/${firstRun}/answer/review`);
  await page.getByRole('button', { name: 'Show my result' }).click();
  await page.waitForURL(/\/runs\/[^/]+$/);
  await page.getByLabel('Name of your firm').fill('Rosa Repeats');
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect(page.getByText('This result is kept for Rosa Repeats.')).toBeVisible();
  await planDone(page, firstRun);

  await publish(next(first), info);
  await page.goto('/toolbox');
  await page.getByRole('link', { name: 'Assess again' }).first().click();
  await expect(heading(page)).toHaveText('Assess again');
  await expect(page.getByRole('radio', { name: '10 to 49' })).toBeChecked();
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Next: your aims' }).click();
  await page.getByRole('button', { name: 'Begin with the questions' }).click();

  await expect(heading(page)).toContainText('Think of suppliers too.');
  await expect(page.getByText(/This question has changed since/)).toBeVisible();
  await expect(page.getByText('It now covers suppliers.')).toBeVisible();
  await expect(main(page).getByRole('radio', { checked: true })).toHaveCount(0);
  await expect(page.getByText('Question 1 of 2')).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
  await choose(page, 4, /^Next$/);
  await expect(heading(page)).toContainText('practise getting back to work');
  await choose(page, 0, /^To the overview$/);

  await expect(page.getByText(/answers are carried over from last time/)).toBeVisible();
  await page.getByRole('link', { name: 'Look through them' }).click();
  await expect(page.getByText(/Carried over from/)).toBeVisible();
  await expect(main(page).getByRole('radio', { checked: true })).toHaveCount(1);
  expect(await faultsOf(page)).toEqual([]);
  const confirmed = page.url();
  await page.getByRole('button', { name: 'Still right, go on' }).click();
  await page.waitForURL((url) => url.href !== confirmed);
  await expect(heading(page)).toBeFocused();
  await choose(page, 4, /^Next$/);
  await page.goBack();
  await expect(page.getByText(/Carried over from/)).toHaveCount(0);

  await page.getByRole('link', { name: 'Overview of all questions' }).click();
  await page.getByRole('button', { name: 'Show my result' }).click();
  await page.waitForURL(/\/runs\/[^/]+$/);
  await page.getByRole('link', { name: 'See what has changed' }).click();
  await expect(heading(page)).toHaveText(/^Cybersecurity rose from 2 to 2\.\d over \d comparable questions$/);
  await expect(page.getByText(/One question has changed since: it is shown, but not counted\. 2 questions have nothing comparable in the other assessment\./)).toBeVisible();
  await page.getByText('Question by question').first().click();
  const table = page.getByRole('table', { name: /your answers then and now/ }).first();
  await expect(table.getByRole('row', { name: /Think of suppliers too\..*Partly: the question has changed\. It now covers suppliers\./ })).toBeVisible();
  await expect(table.getByRole('row', { name: /practise getting back.*No: nothing comparable was asked then\./ })).toBeVisible();
  await expect(table.getByRole('row', { name: /Level 2 Level 5 \+3 Yes/ })).toBeVisible();
  const effect = page.getByRole('region', { name: 'What your plan changed' });
  await expect(effect.getByText(/^For \d+ gaps an action was done by then\. Of these, closed: [1-9]/)).toBeVisible();
  await expect(effect.getByText(/no proof that the plan was the cause/)).toBeVisible();
  const gaps = effect.getByRole('list', { name: 'Actions of the earlier plan' }).getByRole('listitem');
  await expect(gaps.filter({ hasText: 'Done' }).filter({ hasText: /closed \(level 2 then, 5 now, aim \d\)/ }).first()).toBeVisible();
  await expect(gaps.filter({ hasText: /as before \(level 2 then, 2 now, aim \d\)/ }).first()).toBeVisible();
  await expect(gaps.filter({ hasText: 'cannot be compared' }).first()).toBeVisible();
  expect(await overhang(page)).toBe(0);
  expect(await faultsOf(page)).toEqual([]);
  await effect.getByRole('link', { name: 'The earlier plan' }).click();
  await expect(heading(page)).toHaveText('Your action plan');
  await expect(page).toHaveURL(new RegExp(`/runs/${firstRun}/plan$`));

  await page.goBack();
  await effect.getByRole('link', { name: 'The plan for this assessment' }).click();
  await expect(page.getByText('To do · Ana · due on 30 November 2099')).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Take over one open action' }).click();
  await expect(page.getByText('One action goes on in this plan now.')).toBeVisible();
  await expect(page.getByRole('list', { name: 'Actions of the plan' }).getByText('Due on 30 November 2099')).toBeVisible();
  expect(await overhang(page)).toBe(0);
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole('link', { name: 'See all recommendations' }).click();
  await expect(page.getByText(/^Done in [A-Z][a-z]+ 20\d\d$/).first()).toBeVisible();
  expect(await overhang(page)).toBe(0);
  expect(await faultsOf(page)).toEqual([]);

  await page.goto(`/toolbox/runs/${firstRun}/plan`);
  await expect(page.getByRole('list', { name: /^Actions that go on in the plan of / })).toHaveText('Call the supplier');
  expect(await faultsOf(page)).toEqual([]);

  // Another firm of the same name, assessed on the same day.
  await ask(page, 'mutation ($input: ClaimRunInput!) { claimRun(input: $input) { problems { code } } }', { input: { runId: await completedRun(page), organisationName: 'Rosa Repeats' } });
  await page.goto('/toolbox');
  const results = main(page).getByRole('link', { name: /^Result of / });
  await expect(results).toHaveCount(3);
  expect(new Set(await results.allTextContents()).size).toBe(3);
  await expect(page.getByRole('heading', { name: 'Rosa Repeats over time' })).toBeVisible();
  await expect(page.getByText(/^Practice: from 2 to 2\.\d, over \d questions\.$/).first()).toBeVisible();
  expect(await overhang(page)).toBe(0);
  expect(await faultsOf(page)).toEqual([]);
});

import { expect, test, type Page } from '@playwright/test';
import { signedIn } from '@skills/identity/signed-in';
import { ask } from '@skills/platform/ask';
import { faultsOf } from '@skills/platform/axe';
import { invitedInto, keptRun } from './invited';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, serviceWorkers: 'allow' });

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** Answers the question on the screen, unless it wants words or a figure, and goes on; resolves on the next screen with whether it was answered. */
async function answer(page: Page): Promise<boolean> {
  const main = page.getByRole('main');
  const here = page.url();
  const radios = main.getByRole('radio');
  const boxes = main.getByRole('checkbox');
  const choice = (await radios.count()) > 0 ? radios.nth(1) : (await boxes.count()) > 0 ? boxes.first() : null;
  await choice?.check();
  await main.getByRole('button', { name: /^(Next|To the overview|Skip for now)$/ }).click();
  await page.waitForURL((url) => url.href !== here);
  await expect(heading(page)).toBeFocused();
  return choice !== null;
}

/** Begins a run for a firm without an account, with the toolbox kept for later; resolves on the first question. */
async function begin(page: Page): Promise<void> {
  await page.goto('/toolbox/start');
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.getByLabel('Country of your firm').selectOption({ label: 'Belgium' });
  await page.getByLabel('What your firm does').selectOption('C');
  await page.getByRole('radio', { name: '10 to 49' }).check();
  await page.getByRole('radio', { name: 'Manager or owner' }).check();
  await page.getByRole('button', { name: 'Next: your aims' }).click();
  await expect(heading(page)).toHaveText('Your aims');
  await page.getByRole('button', { name: 'Begin with the questions' }).click();
  await page.waitForURL(/\/answer\/.+/);
  await expect(heading(page)).toBeFocused();
}

test('the toolbox can be installed, opens without network, and lets a started run be answered to its end', async ({ page, context, request }) => {
  const manifest = (await (await request.get('/manifest.en.webmanifest')).json()) as { name: string; start_url: string; display: string; icons: { src: string; sizes: string; purpose?: string }[] };
  expect(manifest).toMatchObject({ name: 'Skills for SMEs', start_url: '/toolbox', display: 'standalone' });
  expect(manifest.icons.map(({ sizes }) => sizes)).toEqual(expect.arrayContaining(['192x192', '512x512']));
  for (const { src } of manifest.icons) expect((await request.get(src)).status()).toBe(200);

  await begin(page);
  await answer(page);

  await context.setOffline(true);
  // Another page in the same browser, as after a restart: nothing is in its memory.
  const later = await context.newPage();
  await later.goto('/toolbox');
  await expect(heading(later)).toHaveText('My assessments');
  await expect(later.getByText('Without network: this assessment is kept on this device')).toBeVisible();
  expect(await faultsOf(later)).toEqual([]);
  await page.close();
  await later.getByRole('link', { name: 'Continue answering' }).click();
  await expect(heading(later)).toBeFocused();
  while (!later.url().endsWith('/review')) await answer(later);

  await later.getByRole('button', { name: 'Finish, and show my result when the network is back' }).click();
  await expect(later.getByText('You have finished')).toBeVisible();
  expect(await faultsOf(later)).toEqual([]);
  await later.reload();
  await expect(later.getByText('You have finished')).toBeVisible();

  const completions: string[] = [];
  later.on('request', (sent) => {
    if ((sent.postData() ?? '').includes('mutation CompleteRun')) completions.push(sent.url());
  });
  await context.setOffline(false);
  await later.waitForURL(/\/toolbox\/runs\/[0-9a-f-]+$/);
  await expect(heading(later)).toContainText(/level \d/);
  expect(completions).toHaveLength(1);
  await later.reload();
  await expect(heading(later)).toContainText(/level \d/);
});

test('two runs in two tabs are answered to their end without network, each keeps its own, and both reach the server', async ({ page, context }) => {
  const other = await context.newPage();
  const tabs = [page, other];
  for (const tab of tabs) await begin(tab);
  const runs = tabs.map((tab) => ({ id: /runs\/([0-9a-f-]+)/.exec(tab.url())![1]!, tab, answered: 0 }));

  await context.setOffline(true);
  for (const run of runs) {
    const { tab } = run;
    while (!tab.url().endsWith('/review')) run.answered += Number(await answer(tab));
    await tab.getByRole('button', { name: 'Finish, and show my result when the network is back' }).click();
    await expect(tab.getByText('You have finished')).toBeVisible();
  }
  for (const tab of tabs) {
    await tab.reload();
    await expect(tab.getByText('You have finished')).toBeVisible();
    await expect(tab.getByRole('button', { name: 'Go on answering' })).toBeVisible();
  }
  const list = await context.newPage();
  await list.goto('/toolbox');
  await expect(list.getByText('Finished on this device')).toHaveCount(2);
  await expect(list.getByRole('link', { name: 'Continue answering' })).toHaveCount(2);
  expect(await faultsOf(list)).toEqual([]);

  await context.setOffline(false);
  for (const tab of tabs) {
    await tab.waitForURL(/\/toolbox\/runs\/[0-9a-f-]+$/);
    await expect(heading(tab)).toContainText(/level \d/);
  }
  interface Finished { run: { completedAt: string | null; respondent: { response: { answers: { state: string }[] } } } }
  for (const { id, answered } of runs) {
    const { run } = await ask<Finished>(page, 'query ($id: ID!) { run(id: $id) { completedAt respondent { response { answers { state } } } } }', { id });
    expect(run.completedAt).not.toBeNull();
    expect(run.respondent.response.answers.filter(({ state }) => state === 'ANSWERED')).toHaveLength(answered);
    expect(answered).toBeGreaterThan(10);
  }
  await context.setOffline(true);
  await list.goto('/toolbox');
  await expect(list.getByText('This page needs the network')).toBeVisible();
});

test('a colleague goes on without network, hands in, and nobody at the device finds the answers after that', async ({ page, browser }) => {
  await signedIn(page, 'ines.inviter@example.org');
  const link = await invitedInto(page, await keptRun(page, 'Ines Ingenieure'), 'IT_PROFESSIONAL', 'ivo.it@example.org');

  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const colleague = await context.newPage();
  await colleague.goto(link);
  await colleague.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await colleague.getByRole('button', { name: 'Begin' }).click();
  await colleague.waitForURL(/\/answer\/.+/);
  await expect(heading(colleague)).toBeFocused();
  for (let question = 0; question < 3; question += 1) await answer(colleague);
  await expect(colleague.getByRole('main').getByRole('status').first()).toHaveText('Saved');
  const reached = colleague.url();

  await context.setOffline(true);
  const later = await context.newPage();
  await later.goto(link);
  await expect(later.getByText('the questions that you were asked in your firm are kept on this device')).toBeVisible();
  expect(await faultsOf(later)).toEqual([]);
  await colleague.close();
  await later.getByRole('link', { name: 'Continue answering' }).click();
  await expect(later).toHaveURL(reached);
  await expect(heading(later)).toBeFocused();
  await answer(later);
  const review = reached.replace(/[^/]+$/, 'review');
  await later.goto(review);
  await later.getByRole('button', { name: 'Hand in, and send when the network is back' }).click();
  await expect(later.getByText('Handed in on this device')).toBeVisible();
  expect(await faultsOf(later)).toEqual([]);
  await later.goto(reached);
  await expect(later.getByText('Handed in on this device')).toBeVisible();
  await expect(later.getByRole('main').getByRole('radio')).toHaveCount(0);

  const sent: string[] = [];
  later.on('request', (request) => {
    if ((request.postData() ?? '').includes('mutation SubmitTeamPart')) sent.push(request.url());
  });
  await context.setOffline(false);
  await later.waitForURL(/\/parts\/[0-9a-f-]+$/);
  await expect(later.getByText('Your answers are handed in for Ines Ingenieure.')).toBeVisible();
  expect(sent).toHaveLength(1);
  await context.setOffline(true);
  await later.goto(reached);
  await expect(later.getByText('This page needs the network')).toBeVisible();
  await context.close();
});

test('a page that needs the network says so, and signing in is never kept', async ({ page, context }) => {
  await page.goto('/toolbox');
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await context.setOffline(true);
  await page.goto('/toolbox/courses');
  await expect(page.getByText('It loads as soon as the connection is back.')).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
  await context.setOffline(false);
  await expect(page.getByRole('list', { name: 'Courses' })).toBeVisible();
  const kept = await page.evaluate(async () => {
    const caches_ = await Promise.all((await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname)));
    return caches_.flat();
  });
  expect(kept).toContain('/');
  expect(kept.filter((path) => !/^\/(?:$|_vendor\/|_apps\/)/.test(path))).toEqual([]);
});

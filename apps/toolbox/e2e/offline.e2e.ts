import { expect, test, type Page } from '@playwright/test';
import { signedIn } from '@skills/identity/signed-in';
import { faultsOf } from '@skills/platform/axe';
import { invitedInto, keptRun } from './invited';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, serviceWorkers: 'allow' });

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** Answers the question on the screen and goes on; resolves on the next screen. */
async function answer(page: Page): Promise<void> {
  const main = page.getByRole('main');
  const here = page.url();
  const radios = main.getByRole('radio');
  const boxes = main.getByRole('checkbox');
  if ((await radios.count()) > 0) await radios.nth(1).check();
  else if ((await boxes.count()) > 0) await boxes.first().check();
  await main.getByRole('button', { name: /^(Next|To the overview|Skip for now)$/ }).click();
  await page.waitForURL((url) => url.href !== here);
  await expect(heading(page)).toBeFocused();
}

test('the toolbox can be installed, opens without network, and lets a started run be answered to its end', async ({ page, context, request }) => {
  const manifest = (await (await request.get('/manifest.en.webmanifest')).json()) as { name: string; start_url: string; display: string; icons: { src: string; sizes: string; purpose?: string }[] };
  expect(manifest).toMatchObject({ name: 'Skills for SMEs', start_url: '/toolbox', display: 'standalone' });
  expect(manifest.icons.map(({ sizes }) => sizes)).toEqual(expect.arrayContaining(['192x192', '512x512']));
  for (const { src } of manifest.icons) expect((await request.get(src)).status()).toBe(200);

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

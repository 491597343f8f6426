import { expect, test, type Browser, type Page } from '@playwright/test';
import { ask } from '@skills/platform/ask';
import { faultsOf } from '@skills/platform/axe';
import { mailedLink } from '@skills/platform/demo-mailbox';
import { signInByMail } from './sign-in-by-mail';

test.use({ viewport: { width: 1280, height: 900 } });

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** Answers the first two questions with a level by the place of the choice, then goes to the overview. */
async function answerTwoAndReview(page: Page, place: number): Promise<void> {
  await page.waitForURL(/\/answer\/.+/);
  const root = page.url().replace(/\/answer\/.*/, '/answer');
  for (let levels = 0; levels < 2; ) {
    await expect(heading(page)).toBeFocused();
    const here = page.url();
    const choices = page.getByRole('main').getByRole('radio');
    // Facts about the firm come first and have fewer choices than five levels and "I don't know".
    if ((await choices.count()) >= 5 && !(await page.getByRole('main').getByRole('checkbox').count())) {
      await choices.nth(place).check();
      levels += 1;
    }
    await page.getByRole('main').getByRole('button', { name: /^(Next|To the overview|Skip for now)$/ }).click();
    await page.waitForURL((url) => url.href !== here);
  }
  await page.goto(`${root}/review`);
  await expect(heading(page)).toHaveText('Overview');
}

async function begin(page: Page): Promise<void> {
  await page.goto('/toolbox/start');
  await page.getByLabel('Country of your firm').selectOption({ label: 'Belgium' });
  await page.getByLabel('What your firm does').selectOption('C');
  await page.getByRole('radio', { name: '10 to 49' }).check();
  await page.getByRole('radio', { name: 'Manager or owner' }).check();
  await page.getByRole('button', { name: 'Next: your aims' }).click();
  await page.getByRole('button', { name: 'Begin with the questions' }).click();
}

/** A colleague follows the link in a browser of their own, answers, hands in, and is led to what was handed in; gives the colleague's page. */
async function takePart(browser: Browser, link: string, place: number): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await page.goto(link);
  await expect(heading(page)).toHaveText('Teams Werkstatt asks for your view');
  if (place === 0) expect(await faultsOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Begin' }).click();
  await answerTwoAndReview(page, place);
  await page.getByRole('button', { name: 'Hand in what is answered' }).click();
  await expect(heading(page)).toHaveText('Thank you');
  if (place === 0) expect(await faultsOf(page)).toEqual([]);
  await page.goto(link);
  await page.waitForURL(/\/toolbox\/parts\/[^/]+$/);
  await expect(page.getByText('You can still change them until they are put together.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Look at or change my answers' })).toBeVisible();
  await page.getByText('What you answered').first().click();
  await expect(page.getByRole('cell').first()).toBeVisible();
  if (place === 0) expect(await faultsOf(page)).toEqual([]);
  await page.goto('/toolbox');
  await expect(page.getByRole('region', { name: 'Your view for your firm' }).getByRole('listitem')).toContainText('Teams Werkstatt');
  if (place === 0) expect(await faultsOf(page)).toEqual([]);
  return page;
}

test('a team of three, one of whom sees it differently and has another role: why not before three, level and spread after, and nobody’s answers', async ({ page, browser }) => {
  await begin(page);
  await answerTwoAndReview(page, 0);
  await page.getByRole('button', { name: /Show my result/ }).click();
  await page.waitForURL(/\/runs\/[^/]+$/);
  const result = page.url();
  await expect(page.getByRole('heading', { name: 'Your team’s view' })).toBeVisible();
  await page.getByRole('link', { name: 'Invite colleagues' }).click();
  await expect(heading(page)).toHaveText('Your team');
  await page.getByRole('link', { name: 'Sign in to keep it' }).click();
  await signInByMail(page, 'tessa.team@example.org');
  await page.waitForURL(`${result}/team`);
  await page.getByLabel('Name of your firm').fill('Teams Werkstatt');
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect(page.locator(':focus')).toHaveText('This result is kept for Teams Werkstatt.');

  // Two by mail, and one by a link to pass on, which is withdrawn.
  await page.getByRole('radio', { name: 'Manager or owner' }).check();
  await page.getByLabel('What to call it in your list').fill('Sales');
  await page.getByLabel('E-mail address of the colleague').fill('sam.sales@example.org');
  await page.getByRole('button', { name: 'Send the invitation' }).click();
  await expect(page.getByText('Only your colleague gets the link.')).toBeVisible();
  const link = page.getByLabel('Link for the colleague');
  await expect(link).toHaveCount(0);
  const first = await mailedLink(page.context(), 'sam.sales@example.org');
  await page.getByRole('radio', { name: 'IT professional' }).check();
  await page.getByLabel('E-mail address of the colleague').fill('ida.it@example.org');
  await page.getByRole('button', { name: 'Send the invitation' }).click();
  await expect(page.getByText('The invitation is on its way to ida.it@example.org')).toBeVisible();
  const second = await mailedLink(page.context(), 'ida.it@example.org');
  await page.getByRole('radio', { name: 'Advanced user' }).check();
  await page.getByLabel('What to call it in your list').fill('Wrong person');
  await page.getByRole('button', { name: 'Make a link' }).click();
  await expect(link).toHaveValue(/\/toolbox\/join#/);
  expect(await faultsOf(page)).toEqual([]);
  await expect(page.getByText('Wrong person')).toBeVisible();
  const third = await link.inputValue();
  const window = await (await browser.newContext({ viewport: { width: 390, height: 844 } })).newPage();
  await window.goto(third);
  await expect(window.getByText('Sign in with your own address first')).toBeVisible();
  await expect(window.getByRole('button', { name: 'Begin' })).toHaveCount(0);
  expect(await faultsOf(window)).toEqual([]);
  await window.getByRole('link', { name: 'Sign in' }).last().click();
  await signInByMail(window, 'ulla.user@example.org');
  await expect(window.getByRole('button', { name: 'Begin' })).toBeVisible();
  expect(window.url()).toBe(third);
  await window.context().close();
  await page.getByRole('button', { name: 'Withdraw the invitation Wrong person' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Withdraw' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'Wrong person' })).toContainText('withdrawn');

  const colleague = await takePart(browser, first, 0);
  await page.reload();
  await expect(page.getByRole('listitem').filter({ hasText: 'Sales' })).toContainText('finished');
  await expect(page.getByText('One more person must finish before there is a picture of the team.')).toBeVisible();
  await expect(page.getByText('It takes three')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Put the answers together' })).toHaveCount(0);
  expect(await faultsOf(page)).toEqual([]);

  await (await takePart(browser, second, 4)).context().close();
  const elsewhere = await (await browser.newContext()).newPage();
  await elsewhere.goto(third);
  await expect(elsewhere.getByText('This invitation was withdrawn')).toBeVisible();
  await elsewhere.goto('about:blank');
  await elsewhere.goto(first);
  await expect(elsewhere.getByText('This link has been used already')).toBeVisible();
  expect(await faultsOf(elsewhere)).toEqual([]);
  await elsewhere.goto(result);
  await expect(elsewhere.getByText('This result is not open to you')).toBeVisible();
  await elsewhere.context().close();

  await page.reload();
  await page.getByRole('button', { name: 'Put the answers together' }).click();
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole('dialog').getByRole('button', { name: 'Put the answers together' }).click();
  await page.getByRole('link', { name: 'See what your team says' }).click();
  const team = page.getByRole('region', { name: 'Your team’s view' });
  await expect(team.getByRole('heading', { level: 2 }).first()).toBeFocused();
  await expect(team.getByRole('heading', { level: 2 }).first()).toBeInViewport();
  await expect(team.getByText('3 people, last put together on')).toBeVisible();
  await expect(team.getByText('You are too far apart for one level to describe you.').first()).toBeVisible();
  await expect(team.getByText('Worth talking about, as you see it very differently:').first()).toBeVisible();
  await expect(team.getByText('it stays open whether that is due to roles or to people')).toBeVisible();
  await expect(team.getByText('At least 3 more people must finish for that.')).toBeVisible();
  await team.getByText('Question by question').first().click();
  await expect(team.getByRole('cell', { name: 'far apart' }).first()).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);

  // Counted, the colleague reads what all say and what they answered themselves, and nothing can be changed any more.
  await colleague.goto(first);
  await expect(colleague.getByText('they can no longer be changed')).toBeVisible();
  await expect(colleague.getByRole('link', { name: 'Look at or change my answers' })).toHaveCount(0);
  const part = colleague.url();
  await colleague.goto(`${part}/answer/review`);
  await colleague.waitForURL(part);
  expect(await faultsOf(colleague)).toEqual([]);
  await colleague.context().close();

  await page.getByRole('link', { name: /See the answers behind Big Data/ }).click();
  await expect(page.getByRole('heading', { name: 'Your team’s view' })).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);

  // Assessing again, the earlier team is asked one by one, and two results of a team are not set side by side.
  const { run } = (await ask<{ assessAgain: { run: { id: string } } }>(page, 'mutation ($input: AssessAgainInput!) { assessAgain(input: $input) { run { id } } }', { input: { runId: result.split('/').at(-1) } })).assessAgain;
  await page.goto(`/toolbox/runs/${run.id}/team`);
  await expect(page.getByRole('heading', { name: 'Ask the earlier team again' })).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Ask again: Sales' }).click();
  await page.getByRole('form', { name: 'Ask again: Sales' }).getByRole('button', { name: 'Make a link' }).click();
  await expect(link).toHaveValue(/\/toolbox\/join#/);
  await expect(page.getByRole('button', { name: 'Ask again: Sales' })).toHaveCount(0);
  await expect(page.getByRole('listitem').filter({ hasText: 'Sales' })).toContainText('invited');
  expect(await faultsOf(page)).toEqual([]);
  await ask(page, 'mutation ($input: CompleteRunInput!) { completeRun(input: $input) { problems { code } } }', { input: { runId: run.id } });
  await page.goto(`/toolbox/runs/${run.id}/change`);
  await expect(page.getByRole('region', { name: 'The team’s view' })).toContainText('are not set side by side');
  expect(await faultsOf(page)).toEqual([]);
});

import { expect, test, type Browser, type Page } from '@playwright/test';
import { signedIn } from '@skills/identity/signed-in';
import { faultsOf } from '@skills/platform/axe';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const row = (page: Page, title: string) => page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 2, name: title }) });

/** Somebody's account, in a browser of their own. */
async function accountOf(browser: Browser, emailAddress: string): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 390, height: 844 } })).newPage();
  await signedIn(page, emailAddress);
  await page.goto('/account');
  await expect(heading(page)).toHaveText('My account');
  return page;
}

async function expectSound(page: Page): Promise<void> {
  expect(await page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth))).toBe(0);
  expect(await faultsOf(page)).toEqual([]);
}

const DEAD = 'Demo: Sensors for the shop floor (its page is gone)';
const OLD = 'Demo: Data basics for shops (not looked at for two years)';

test('an editor comes from the account to the desk, sees what is dead and old, takes out, undoes and confirms', async ({ browser, page }) => {
  const editor = await accountOf(browser, 'elin.editor@example.org');
  await expect(editor.getByRole('main').getByText(/waits? for review/)).toBeVisible();
  await expectSound(editor);
  await editor.getByRole('link', { name: 'Open the editors’ desk' }).click();
  await expect(heading(editor)).toHaveText('Editors’ desk');
  await editor.getByRole('link', { name: 'To look at again' }).click();
  await expect(row(editor, DEAD).getByText(/This address has not opened since .* there is no such page/)).toBeVisible();
  await expect(row(editor, OLD)).toBeVisible();
  await expectSound(editor);
  await page.goto('/toolbox/courses/demo-course-whose-page-is-gone');
  await expect(page.getByText(/This address has not opened since/)).toBeVisible();
  await expect(page.getByText('It is not stated which competences it teaches.')).toBeVisible();
  await expectSound(page);

  await row(editor, DEAD).getByRole('button', { name: 'Take out' }).click();
  await expect(editor.getByRole('button', { name: 'Undo' })).toBeFocused();
  await expect(row(editor, DEAD)).toHaveCount(0);
  await expectSound(editor);
  await page.reload();
  await expect(heading(page)).toHaveText('This course is not in the catalogue');
  await editor.keyboard.press('Enter');
  await expect(row(editor, DEAD)).toBeVisible();
  await page.reload();
  await expect(heading(page)).toHaveText(DEAD);

  await row(editor, OLD).getByRole('button', { name: 'Confirm as still offered' }).click();
  await expect(editor.getByText(`“${OLD}” is confirmed as of today.`)).toBeVisible();
  await expect(row(editor, OLD)).toHaveCount(0);
});

test('an editor takes a shipped case out and finds it again among those taken out', async ({ browser, page }) => {
  await page.goto('/toolbox/practices');
  // Others read the first ones meanwhile.
  const link = page.getByRole('list', { name: 'Best practices' }).getByRole('link').last();
  const [title, address] = [(await link.textContent()) ?? '', (await link.getAttribute('href')) ?? ''];
  const editor = await accountOf(browser, 'elin.editor@example.org');
  await editor.goto('/toolbox/desk?view=catalogue&kind=practice');
  await editor.getByLabel('Words to search for').fill(title);
  await editor.getByRole('button', { name: 'Search', exact: true }).click();
  await row(editor, title).getByRole('button', { name: 'Take out' }).click();
  await expect(editor.getByRole('button', { name: 'Undo' })).toBeVisible();
  await page.goto(address);
  await expect(heading(page)).toHaveText('This case is not in the catalogue');
  await editor.getByRole('link', { name: 'Taken out' }).click();
  await expect(row(editor, title).getByText(/Taken out on/)).toBeVisible();
  await expectSound(editor);
  await row(editor, title).getByRole('button', { name: 'Put back' }).click();
  await expect(editor.getByText(`“${title}” is back in the catalogue.`)).toBeVisible();
  await page.reload();
  await expect(heading(page)).toHaveText(title);
});

test('somebody votes, changes their mind, and an editor sees what was not useful first', async ({ browser }) => {
  const reader = await accountOf(browser, 'rita.reader@example.org');
  await reader.goto('/toolbox/courses?q=demo');
  await reader.getByRole('list', { name: 'Courses' }).getByRole('link', { name: DEAD, exact: true }).click();
  const votes = reader.getByRole('group', { name: 'Was this useful?' });
  await votes.getByRole('button', { name: 'Useful', exact: true }).click();
  await expect(reader.getByText('1 found this useful, 0 did not')).toBeVisible();
  await votes.getByRole('button', { name: 'Not useful' }).click();
  await expect(reader.getByText('0 found this useful, 1 did not')).toBeVisible();
  await expect(votes.getByRole('button', { name: 'Not useful' })).toHaveAttribute('aria-pressed', 'true');
  await expectSound(reader);
  const editor = await accountOf(browser, 'elin.editor@example.org');
  await editor.goto('/toolbox/desk?view=catalogue');
  await editor.getByLabel('Order').selectOption({ label: 'Most often not useful first' });
  await editor.waitForURL(/order=not-useful/);
  await expect(editor.getByRole('list', { name: 'The catalogue' }).getByRole('heading', { level: 2 }).first()).toHaveText(DEAD);
  await expect(row(editor, DEAD).getByRole('definition').last()).toHaveText('1');
  await expectSound(editor);
});

test('an organiser and an author find their pages in the account', async ({ browser }) => {
  const organiser = await accountOf(browser, 'odile.organiser@example.org');
  await organiser.getByRole('link', { name: 'Open the organisers’ desk' }).click();
  await organiser.waitForURL(/\/organise$/);
  const author = await accountOf(browser, 'paul.provider@example.org');
  await expect(author.getByRole('link', { name: /desk/ })).toHaveCount(0);
  await author.getByRole('link', { name: 'My contributions' }).click();
  await expect(heading(author)).toHaveText('My contributions');
});

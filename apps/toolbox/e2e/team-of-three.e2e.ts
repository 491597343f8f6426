import { expect, test, type Page } from '@playwright/test';
import { signedIn } from '@skills/identity/signed-in';
import { faultsOf } from '@skills/platform/axe';
import { mailedLink } from '@skills/platform/demo-mailbox';
import { invitedInto, keptRun } from './invited';
import { takePart } from './take-part';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const overhang = (page: Page): Promise<number> => page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth));

// All three see the firm alike, but for Cybersecurity, where the manager sees it far ahead and the others at its beginnings.
const manager = (topic: string | null): number => (topic === 'CYBERSECURITY' ? 5 : 3);
const professional = (topic: string | null): number => (topic === 'CYBERSECURITY' ? 1 : 3);

/** Practices that every role is asked, by the names of the topics. */
const PRACTICES = { 'Big Data': 4, 'Internet of Things': 4, Cybersecurity: 4, Leadership: 3 } as const;

/** An advanced user answers every question on a phone, as a person does, and hands in; gives the codes of the questions. */
async function answerAsUser(page: Page, link: string): Promise<string[]> {
  await page.goto(link);
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.waitForURL(/\/answer\/.+/);
  const asked: string[] = [];
  while (!page.url().endsWith('/review')) {
    await expect(heading(page)).toBeFocused();
    const here = page.url();
    const code = here.split('/').pop() ?? '';
    asked.push(code);
    const place = code.startsWith('firm-') || code.startsWith('cs-') ? 0 : 2;
    await page.getByRole('main').locator('input').nth(place).check();
    await page.getByRole('main').getByRole('button', { name: /^(Next|To the overview)$/ }).click();
    await page.waitForURL((url) => url.href !== here);
  }
  await expect(heading(page)).toHaveText('Overview');
  expect([await overhang(page), await faultsOf(page)]).toEqual([0, []]);
  await page.getByRole('button', { name: 'Hand in' }).click();
  await expect(heading(page)).toHaveText('Thank you');
  return asked;
}

test('a manager, an IT professional and a user answer everything: their practices in every topic, and where their roles differ', async ({ page, browser }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await signedIn(page, 'tara.three@example.org');
  const runId = await keptRun(page, 'Drei Werkstatt', manager);
  const forIt = await invitedInto(page, runId, 'IT_PROFESSIONAL', 'ilja.three@example.org');

  // What can be told is said while somebody else can still be asked.
  await page.goto(`/toolbox/runs/${runId}/team`);
  const user = page.getByRole('radio', { name: 'Advanced user' });
  await expect(page.getByText('With one more: up to 15 questions on practice and 4 on skills.')).toBeVisible();
  await expect(page.getByText('With one more: up to 25 questions on practice and 4 on skills.')).toHaveCount(2);
  await user.check();
  await page.getByLabel('E-mail address of the colleague').fill('udo.three@example.org');
  await page.getByRole('button', { name: 'Send the invitation' }).click();
  await expect(page.getByText('With the 3 people asked so far, you can read about up to 15 questions on practice and 4 on skills; fewer where somebody does not know.')).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
  const forUser = await mailedLink(page.context(), 'udo.three@example.org');

  const [work, phone] = [await browser.newContext(), await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true })];
  await takePart(work, forIt, professional);
  const asked = await answerAsUser(await phone.newPage(), forUser);
  expect(asked).toHaveLength(34);
  expect(asked).toEqual(expect.arrayContaining(['bd-tools', 'iot-in-work', 'cs-awareness', 'ld-learning-time']));
  await Promise.all([work.close(), phone.close()]);

  await page.reload();
  await page.getByRole('button', { name: 'Put the answers together' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('Now, with 3 people: up to 15 questions on practice and 4 on skills.');
  await expect(dialog).toContainText('With one more, “Manager or owner”: up to 25 on practice and 8 on skills.');
  expect(await faultsOf(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Put the answers together' }).click();
  await page.getByRole('link', { name: 'See what your team says' }).click();

  const team = page.getByRole('region', { name: 'Your team’s view' });
  await expect(team.getByText('3 people, last put together on')).toBeVisible();
  await expect(team.getByText('Each of you answered in another role')).toBeVisible();
  await expect(team.getByText('Which role stands where is said from 6 people on: three of one role and three others. At least 3 more people must finish for that.')).toBeVisible();
  for (const [topic, practices] of Object.entries(PRACTICES)) {
    const told = team.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3, name: topic }) });
    await told.getByText('Question by question').first().click();
    const rows = told.getByRole('table', { name: `${topic}, Practice in the firm: what the team says` }).getByRole('row').filter({ has: page.getByRole('cell') });
    await expect(rows).toHaveCount(practices);
    const differs = topic === 'Cybersecurity';
    await expect(rows.filter({ hasText: differs ? /no common level\s*far apart.*differ/ : /about level 3\s*close together.*agree/ })).toHaveCount(practices);
    await expect(told.getByText('Worth talking about, as the roles differ:')).toHaveCount(differs ? 2 : 0);
  }
  expect([await overhang(page), await faultsOf(page)]).toEqual([0, []]);
});

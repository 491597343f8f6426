import { expect, test, type Page } from '@playwright/test';
import { signedIn } from '@skills/identity/signed-in';
import { faultsOf } from '@skills/platform/axe';
import { mailedLink } from '@skills/platform/demo-mailbox';
import { invitedInto, keptRun } from './invited';
import { takePart } from './take-part';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const overhang = (page: Page): Promise<number> => page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth));

// All agree on Big Data; on Cybersecurity managers see the firm far ahead, and IT professionals at its beginnings.
const manager = (topic: string | null): number => (topic === 'CYBERSECURITY' ? 5 : 4);
const professional = (topic: string | null): number => (topic === 'CYBERSECURITY' ? 1 : 4);

test('a team of six in two roles reads which role stands where, and so does a colleague in German on a phone', async ({ page, browser }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await signedIn(page, 'mia.six@example.org');
  const runId = await keptRun(page, 'Sechs Werkstatt', manager);
  const links = [];
  for (const [role, name] of [['MANAGER', 'mo'], ['MANAGER', 'max'], ['IT_PROFESSIONAL', 'ira'], ['IT_PROFESSIONAL', 'ike']] as const)
    links.push({ role, link: await invitedInto(page, runId, role, `${name}.six@example.org`) });

  await page.goto(`/toolbox/runs/${runId}/team`);
  await expect(page.getByText('Which role stands where is said from 6 people on: three of one role and three others. At least 5 more people must finish for that.')).toBeVisible();
  await expect(page.getByText('reminded by us once, 5 days before the link ends')).toBeVisible();
  await page.getByRole('radio', { name: 'IT professional' }).check();
  await page.getByLabel('E-mail address of the colleague').fill('ines.six@example.org');
  await page.getByLabel('Language of the mail').selectOption({ label: 'Deutsch' });
  await page.getByRole('button', { name: 'Send the invitation' }).click();
  await expect(page.getByText('The invitation is on its way to ines.six@example.org')).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
  const german = await mailedLink(page.context(), 'ines.six@example.org');

  await Promise.all(
    links.map(async ({ role, link }) => {
      const context = await browser.newContext();
      await takePart(context, link, role === 'MANAGER' ? manager : professional);
      await context.close();
    }),
  );

  const phone = await browser.newContext({ locale: 'de-DE', viewport: { width: 390, height: 844 } });
  const colleague = await phone.newPage();
  await colleague.goto(german);
  await expect(heading(colleague)).toHaveText('Sechs Werkstatt bittet um Ihre Sicht');
  await expect(colleague.getByText('Alle, die in diesen Werten gezählt sind, können sie lesen.')).toBeVisible();
  await colleague.getByRole('button', { name: 'Lieber nicht teilnehmen' }).click();
  await expect(colleague.getByRole('dialog')).toContainText('Ihre Adresse wird gelöscht');
  expect(await faultsOf(colleague)).toEqual([]);
  await colleague.keyboard.press('Escape');
  expect([await overhang(colleague), await faultsOf(colleague)]).toEqual([0, []]);
  const partId = await takePart(phone, german, professional);
  await colleague.goto(`/toolbox/parts/${partId}`);
  await expect(heading(colleague)).toHaveText('Vielen Dank');
  await expect(colleague.getByText('Genug Personen sind fertig')).toBeVisible();

  await page.reload();
  await expect(page.getByText('Enough people have finished for that.')).toBeVisible();
  await page.getByRole('button', { name: 'Put the answers together' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Put the answers together' }).click();
  await page.getByRole('link', { name: 'See what your team says' }).click();
  const team = page.getByRole('region', { name: 'Your team’s view' });
  await expect(team.getByText('6 people, last put together on')).toBeVisible();
  const topic = (name: string) => team.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3, name }) });
  await expect(topic('Big Data').getByText('Here the roles agree:').first()).toBeVisible();
  await expect(topic('Big Data').getByText('Worth talking about')).toHaveCount(0);
  const differing = topic('Cybersecurity');
  await expect(differing.getByText('Worth talking about, as the roles differ:').first()).toBeVisible();
  await expect(differing.getByText('Manager or owner: level 4 to 5').first()).toBeVisible();
  await expect(differing.getByText('IT professional: level 1 to 2').first()).toBeVisible();
  await expect(differing.getByText('Here the roles agree:')).toHaveCount(0);
  expect(await faultsOf(page)).toEqual([]);

  await colleague.reload();
  const together = colleague.getByRole('region', { name: 'Was Sie alle zusammen sagen' });
  await expect(together.getByText('6 Personen, zuletzt zusammengefasst am')).toBeVisible();
  await expect(together.getByText('die Rollen unterscheiden sich').first()).toBeVisible();
  await expect(together.getByText('IT-Fachkraft: Stufe 1 bis 2').first()).toBeVisible();
  await together.getByText('Frage für Frage').first().click();
  expect([await overhang(colleague), await faultsOf(colleague)]).toEqual([0, []]);
  await phone.close();
});

import { expect, type Locator, type Page } from '@playwright/test';
import { signedIn } from '@skills/identity/signed-in';
import { faultsOf } from '@skills/platform/axe';
import { Client } from 'pg';
import { runningPostgres } from '../../../tools/postgres/index.mjs';

/** The heading of the page that is open. */
export const heading = (page: Page): Locator => page.getByRole('heading', { level: 1 });

const overhang = (page: Page): Promise<number> => page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth));

/** Expects the focus to be somewhere once somebody has done something in a page; one that was only opened leaves it to the browser. */
export async function notOnBody(page: Page): Promise<void> {
  const isLost = () => ['click', 'keydown'].some((act) => performance.eventCounts.get(act)) && document.activeElement === document.body;
  await expect.poll(() => page.evaluate(isLost), 'the focus fell to the body').toBe(false);
}

async function fits(page: Page): Promise<void> {
  expect(await overhang(page)).toBe(0);
  expect(await faultsOf(page)).toEqual([]);
}

/** Expects a page that has kept the focus, does not scroll sideways and in which axe finds nothing. */
export async function isSound(page: Page): Promise<void> {
  await notOnBody(page);
  await fits(page);
}

/** Expects the same of a page on a desk and on a phone; the focus is asked for before, because a narrow window may hide what had it, such as the head of a table. */
export async function isSoundAtBothWidths(page: Page): Promise<void> {
  await notOnBody(page);
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await fits(page);
  }
}

const PEOPLE = { admin: 'ada.admin', manager: 'mara.manager', member: 'milo.member', organiser: 'odile.organiser', researcher: 'rosa.researcher', editor: 'elin.editor', analyst: 'anton.analyst' } as const;

/** The roles of the demo's people. */
export type DemoRole = keyof typeof PEOPLE;

/** Signs one of the demo's people in. */
export const signInAs = (page: Page, role: DemoRole): Promise<void> => signedIn(page, `${PEOPLE[role]}@example.org`);

/** Some days from now at this hour, as a field for times wants it. */
export const inDays = (days: number, hour: string): string => `${new Date(Date.now() + days * 24 * 3600 * 1000).toISOString().slice(0, 10)}T${hour}`;

/** Lets time pass for one row of the product's database: nobody can do that in the product, and waiting for it would take as long as it takes. */
async function moved(sql: string, title: string): Promise<void> {
  const client = new Client({ connectionString: runningPostgres(process.env.E2E_DATA_DIR ?? '')?.url });
  await client.connect();
  const { rowCount } = await client.query(sql, [title]);
  await client.end();
  expect(rowCount).toBe(1);
}

/** Moves an event to a time that has come. */
export const letBegin = (title: string): Promise<void> => moved("update event set starts_at = now() - interval '1 minute', ends_at = now() + interval '30 minutes' where title = $1", title);

/** Moves an event to yesterday and today: its second day has come. */
export const letLastSinceYesterday = (title: string): Promise<void> => moved("update event set starts_at = now() - interval '24 hours', ends_at = now() where title = $1", title);

/** Moves a proposal's last day to be confirmed to one that is over everywhere. */
export const letLapse = (title: string): Promise<void> => moved("update session_proposal set confirm_due_on = current_date - 2 where title = $1 and state = 'ACCEPTED'", title);

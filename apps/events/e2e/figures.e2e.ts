import { expect, test } from '@playwright/test';
import { heading, isSoundAtBothWidths, signInAs } from './demo';

test('policy staff find the events in figures in their account, each with source and date, and take them along', async ({ page, browser }) => {
  await signInAs(page, 'analyst');
  await page.goto('/account');
  await page.getByRole('link', { name: 'See the events in figures' }).click();
  await expect(heading(page)).toHaveText('Events in figures');
  await expect(page.getByRole('row', { name: /The six workshops/ })).toContainText(/Belgium\s*6\s*6/);
  await expect(page.getByText(/^Source: events that their organisers recorded as held\. As of /)).toBeVisible();
  const countries = page.getByRole('table', { name: 'By country' });
  await expect(countries.getByRole('caption')).toContainText('Invented for the demo');
  await expect(page.getByRole('row', { name: /The six workshops/ })).not.toContainText('Invented');
  await expect(countries.getByRole('row').nth(1)).toHaveText(/Netherlands\s*16/);
  await expect(countries.getByRole('row', { name: 'All others together' })).toBeVisible();
  await expect(page.getByRole('row', { name: /Had a seat and did not come/ })).toContainText('fewer than 10');
  await expect(page.getByText(/^Groups of fewer than 10 people are told together/)).toBeVisible();
  await expect(page.getByRole('link', { name: 'What holds us back' }).first()).toHaveAttribute('href', '/events/demo-what-holds-us-back/conclusions');
  await isSoundAtBothWidths(page);
  const file = await page.request.get((await page.getByRole('link', { name: 'Download as CSV' }).getAttribute('href')) ?? '');
  expect([file.status(), file.headers()['content-disposition']]).toEqual([200, 'attachment; filename="Events in figures.csv"']);
  const lines = (await file.text()).split('\r\n');
  expect(lines.find((line) => line.includes('Netherlands,NL,16'))).toContain(',Invented for the demo,');
  expect(lines.find((line) => line.includes(',NO_SHOW,,'))).toContain('Fewer than 10 people, not told yet');

  const visitor = await (await browser.newContext({ locale: 'de-DE' })).newPage();
  await visitor.goto('/events/series/six-workshops');
  await visitor.getByRole('link', { name: 'Veranstaltungen in Zahlen' }).click();
  await expect(visitor.getByRole('row', { name: /Hatten einen Platz und blieben weg/ })).toContainText('weniger als 10');
  await isSoundAtBothWidths(visitor);
  // A table may scroll by itself, and would hide its figures then.
  await visitor.setViewportSize({ width: 390, height: 844 });
  expect(await visitor.getByRole('region').filter({ has: visitor.getByRole('table') }).evaluateAll((frames) => frames.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth).map(({ textContent }) => textContent))).toEqual([]);

  // Where nothing was told yet, it says from when on it will be.
  await visitor.route('**/graphql', async (route) => {
    const answer = await route.fetch();
    const body = (await answer.json()) as { data?: { indicatorSources?: { cells: unknown[] }[] } };
    for (const source of body.data?.indicatorSources ?? []) source.cells = [];
    await route.fulfill({ response: answer, json: body });
  });
  await visitor.reload();
  await expect(visitor.getByText('Noch keine Zahlen zu Menschen. Sie erscheinen, sobald die gezählten Veranstaltungen zusammen 10 Menschen haben.')).toBeVisible();
  await expect(visitor.getByText('Es gibt noch keine Reihe.')).toBeVisible();
  await isSoundAtBothWidths(visitor);
});

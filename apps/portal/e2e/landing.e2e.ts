import { expect, test } from '@playwright/test';

// Whatever the page begins belongs to what it may complain about.
test.use({ serviceWorkers: 'allow' });

test('the landing page opens without a complaint of the browser', async ({ page }) => {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(complaints).toEqual([]);
});

test('the graph and the health pages are on the same origin', async ({ request }) => {
  expect((await request.get('/livez')).ok()).toBe(true);
  expect((await request.get('/readyz')).ok()).toBe(true);
  const answer = await request.post('/graphql', { data: { query: '{ __typename }' } });
  expect(await answer.json()).toEqual({ data: { __typename: 'Query' } });
});

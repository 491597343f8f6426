import type { Page } from '@playwright/test';

/** Asks the graph of the product under test as the browser of a page, with its cookies, whatever that page is doing; what the graph cannot answer fails the test. */
export async function ask<Data = unknown>(page: Page, query: string, variables: object = {}): Promise<Data> {
  const answer = await page.request.post('/graphql', { data: { query, variables } });
  const { data, errors } = (await answer.json()) as { data?: Data; errors?: { message: string }[] };
  if (!data || errors) throw new Error(errors?.[0]?.message ?? `The graph answered ${answer.status()} without data.`);
  return data;
}

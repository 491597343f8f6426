import type { Page } from '@playwright/test';

/** Asks the graph as the browser of this page, which must be on a page of ours. */
export const ask = <Data>(page: Page, query: string, variables: object = {}): Promise<Data> =>
  page.evaluate(async (body) => {
    const answer = await fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    return ((await answer.json()) as { data: Data }).data;
  }, JSON.stringify({ query, variables }));

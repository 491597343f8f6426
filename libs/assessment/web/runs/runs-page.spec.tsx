import { ApolloLink, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { startTexts, type Language } from '@skills/platform/i18n';
import '@skills/platform/ui';
import { createGraphClient } from '@skills/platform/web';
import { act, render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import '../texts';
import { RunsPage } from './runs-page';

const run = (id: string, organisation: string, startedAt: string, completedAt: string | null) => ({
  __typename: 'RunEdge',
  node: { __typename: 'Run', id, startedAt, completedAt, viewerCan: { __typename: 'RunViewerCan', assessAgain: completedAt !== null }, organisation: { __typename: 'Organisation', id: organisation, name: 'Kovač Precision' } },
});
// Two firms of one name, each assessed on one day more than once, in part within a minute.
const runs = [
  run('r6', 'o2', '2026-11-30T12:00:00Z', null), run('r5', 'o2', '2026-11-30T11:00:30Z', '2026-11-30T11:10:00Z'), run('r4', 'o1', '2026-11-30T11:00:10Z', '2026-11-30T11:10:00Z'),
  run('r3', 'o2', '2026-11-30T10:00:00Z', '2026-11-30T10:10:00Z'), run('r2', 'o1', '2026-11-30T09:00:00Z', '2026-11-30T09:10:00Z'), run('r1', 'o1', '2026-10-01T09:00:00Z', '2026-10-01T09:10:00Z'),
];

async function show(language: Language): Promise<void> {
  await startTexts(language);
  const link = new ApolloLink(({ operationName = '' }) => new Observable((observer) => {
    const viewer = operationName === 'MyRuns' ? { person: null, runs: { __typename: 'RunConnection', totalCount: runs.length, edges: runs }, teamParts: [] } : { developments: [] };
    observer.next({ data: { viewer: { __typename: 'Viewer', ...viewer } } });
    observer.complete();
  }));
  await act(async () => void render(<ApolloProvider client={createGraphClient({ language, link })}><MemoryRouter><RunsPage /></MemoryRouter></ApolloProvider>));
}

describe('the list of runs', () => {
  it.each(['en', 'fr', 'de'] as const)('gives links that lead to different places different names in %s, also for firms of one name and runs of one day', async (language) => {
    await show(language);
    const links = screen.getAllByRole('link').map((link) => [link.getAttribute('aria-label') ?? link.textContent, link.getAttribute('href')] as const);
    expect(links).toHaveLength(11);
    expect(new Set(links.map(([name]) => name)).size).toBe(new Set(links.map(([, href]) => href)).size);
  });

  it('names the time only where the day says too little', async () => {
    await show('en');
    expect(screen.getByRole('link', { name: 'Result of 1 October 2026' })).toBeTruthy();
    expect(screen.getAllByRole('link', { name: /^Result of 30 November 2026 at \d\d:\d\d( \([12]\))?$/ })).toHaveLength(4);
  });
});

import { ApolloLink, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { startTexts } from '@skills/platform/i18n';
import '@skills/platform/ui';
import { createGraphClient } from '@skills/platform/web';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { MemoryRouter, Route, Routes } from 'react-router';
import '../texts';
import { PeersPage } from './peers-page';

const group = { __typename: 'BenchmarkGroup', countryCode: 'DE', sector: 'C', sizeClass: null, isWidened: true, atLeast: 20 };
const topic = (name: string, own: number | null, position: string | null) => ({ __typename: 'TopicBenchmark', topic: name, q1: 2, median: 2.5, q3: 3.4, own, position });
const available = {
  __typename: 'Benchmark',
  state: 'AVAILABLE',
  computedAt: '2026-11-23T06:00:00Z',
  minimum: 10,
  isInvented: false,
  viewerCanDecide: true,
  group,
  topics: [topic('BIG_DATA', 4.2, 'UPPER_QUARTER'), topic('IOT', null, null)],
};
const known = (name: string, level: number | null) => ({ __typename: 'TopicResult', topic: name, maturity: { __typename: 'Standing', level } });
const none = (state: string) => ({ ...available, state, group: null, topics: [], computedAt: null });
const firm = (joinedAt: string | null, name: string | null = 'Muster', isCounted = true) => ({
  __typename: 'Organisation',
  id: 'o1',
  name,
  benchmarkParticipation: joinedAt && { __typename: 'BenchmarkParticipation', id: 'p1', joinedAt, isCounted },
});

async function open(benchmark: object | null, organisation: object = firm(null), problems: object[] = [], claim = false): Promise<{ name: string; variables: unknown }[]> {
  await startTexts('en');
  const asked: { name: string; variables: unknown }[] = [];
  const link = new ApolloLink(({ operationName = '', variables }) => new Observable((observer) => {
    asked.push({ name: operationName, variables });
    const data: Record<string, object> = {
      RunPeers: { run: { __typename: 'Run', id: 'r1', benchmark, organisation, result: { __typename: 'Result', topics: [known('BIG_DATA', 2), known('IOT', null), known('LEADERSHIP', null)] }, viewerCan: { __typename: 'RunViewerCan', claim } } },
      JoinBenchmark: { joinBenchmark: { __typename: 'JoinBenchmarkPayload', organisation: problems.length > 0 ? null : firm('2026-11-23T09:00:00Z'), problems } },
      LeaveBenchmark: { leaveBenchmark: { __typename: 'LeaveBenchmarkPayload', organisation: firm(null), problems } },
    };
    observer.next({ data: data[operationName] });
    observer.complete();
  }));
  await act(async () => {
    render(
      <ApolloProvider client={createGraphClient({ language: 'en', link })}>
        <MemoryRouter initialEntries={['/toolbox/runs/r1/peers']}>
          <Routes><Route path="/toolbox/runs/:runId/peers" element={<PeersPage />} /></Routes>
        </MemoryRouter>
      </ApolloProvider>,
    );
  });
  return asked;
}

describe('the page of peers', () => {
  it('says which group is compared, that it was widened, and where the firm stands', async () => {
    await open(available);
    expect(screen.getByText('Germany · Manufacturing · all sizes')).toBeTruthy();
    expect(screen.getByText(/At least 20 firms take part. Too few firms share your country, sector and size/)).toBeTruthy();
    expect(screen.getByText(/between level 2 and level 3.4 \(outlined\); the midpoint is 2.5. With level 4.2 you are in the upper quarter./)).toBeTruthy();
    expect(screen.getByText(/Computed on 23 November 2026/)).toBeTruthy();
    expect(screen.queryByText('Demo data')).toBeNull();
    const rows = screen.getAllByRole('row', { hidden: true }).map((row) => [...row.children].map((cell) => cell.textContent));
    expect(rows).toEqual([['Topic', 'Lower quartile', 'Median', 'Upper quartile', 'You'], ['Big Data', '2', '2.5', '3.4', '4.2'], ['Internet of Things', '2', '2.5', '3.4', 'unknown']]);
  });

  it('says what stays possible: somebody with many mailboxes', async () => {
    await open(available);
    expect(screen.getByText(/Whoever has many separate mailboxes can count many times/)).toBeTruthy();
  });

  it('calls invented firms invented', async () => {
    await open({ ...available, isInvented: true });
    expect(screen.getByText('Demo data')).toBeTruthy();
    expect(screen.getByText(/invented firms of this demonstration/)).toBeTruthy();
  });

  it.each([
    ['NOT_ENOUGH', 'Not enough firms take part yet'],
    ['NOT_YET', 'There is no comparison at the moment'],
  ])('says why nothing is shown: %s', async (state, title) => {
    await open(none(state));
    expect(screen.getByText(title)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Take part' })).toBeTruthy();
  });

  it('offers nothing where the service compares nothing, nor before the run is completed', async () => {
    await open({ ...none('OFF'), minimum: null });
    expect(screen.getByText('No comparison is offered here')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Take part' })).toBeNull();
    cleanup();
    await open(null);
    expect(screen.getByText(/Finish your assessment first/)).toBeTruthy();
  });

  it('lets a firm stop also where the service compares nothing', async () => {
    const asked = await open({ ...none('OFF'), minimum: null }, firm('2026-11-23T09:00:00Z'));
    expect(screen.getByText('Muster has taken part since 23 November 2026.')).toBeTruthy();
    await act(async () => void fireEvent.click(screen.getByRole('button', { name: 'Stop taking part' })));
    expect(asked.at(-1)?.name).toBe('LeaveBenchmark');
    expect(screen.getByText('Muster does not take part.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Take part' })).toBeNull();
  });

  it('takes part with the text that was read, in its language, and stops again', async () => {
    const asked = await open(available);
    await act(async () => void fireEvent.click(screen.getByRole('button', { name: 'Take part' })));
    expect(asked.at(-1)).toEqual({ name: 'JoinBenchmark', variables: { input: { organisationId: 'o1', textVersion: '2026-11-30', language: 'en' } } });
    expect(screen.getByText('Muster has taken part since 23 November 2026.')).toBeTruthy();
    expect(document.activeElement?.textContent).toContain('has taken part since');
    await act(async () => void fireEvent.click(screen.getByRole('button', { name: 'Stop taking part' })));
    expect(asked.at(-1)).toEqual({ name: 'LeaveBenchmark', variables: { input: { organisationId: 'o1' } } });
    expect(screen.getByText(/Muster does not take part/)).toBeTruthy();
  });

  it('says of a firm that takes part without being counted which topics are missing', async () => {
    await open(available, firm('2026-11-23T09:00:00Z', 'Muster', false));
    expect(screen.getByText(/no level yet in Internet of Things and Leadership/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Answer the open questions' }).getAttribute('href')).toBe('/toolbox/runs/r1/answer');
    cleanup();
    await open(available, firm('2026-11-23T09:00:00Z'));
    expect(screen.queryByText(/no level yet/)).toBeNull();
  });

  it('shows why taking part was refused', async () => {
    await open(available, firm(null), [{ __typename: 'Problem', code: 'BENCHMARK_OTHER_FIRM', path: ['organisationId'], message: 'Another firm first.' }]);
    await act(async () => void fireEvent.click(screen.getByRole('button', { name: 'Take part' })));
    expect(screen.getByText('Another firm first.')).toBeTruthy();
    expect(screen.getByText(/Muster does not take part/)).toBeTruthy();
  });

  it('tells whoever is signed in only what is left to do', async () => {
    await open({ ...available, viewerCanDecide: false }, firm(null, null), [], true);
    expect(screen.getByText(/^To let your firm take part, you only have to name it/)).toBeTruthy();
    expect(screen.queryByText(/sign in/i)).toBeNull();
    expect(screen.getByRole('link', { name: 'Go to the result' }).getAttribute('href')).toBe('/toolbox/runs/r1');
  });

  it('tells a guest to keep the result first, and a colleague who may decide', async () => {
    await open({ ...available, viewerCanDecide: false }, firm(null, null));
    expect(screen.getByText(/^To let your firm take part, first keep the result: sign in and name your firm\./)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Go to the result' }).getAttribute('href')).toBe('/toolbox/runs/r1');
    cleanup();
    await open({ ...available, viewerCanDecide: false }, firm('2026-11-23T09:00:00Z'));
    expect(screen.getByText('Muster takes part. A manager of the firm can change that.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /ak/ })).toBeNull();
  });
});

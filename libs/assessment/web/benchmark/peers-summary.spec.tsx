import { startTexts } from '@skills/platform/i18n';
import '@skills/platform/ui';
import { makeFragmentData } from '@skills/schema';
import { act, render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import '../texts';
import { PEERS_OF_RUN } from './peers-of-run';
import { PeersSummary } from './peers-summary';

const show = async (isCounted: boolean | null, minimum: number | null = 10) => {
  await startTexts('en');
  const run = makeFragmentData({
    id: 'r1',
    organisation: { id: 'o1', benchmarkParticipation: isCounted === null ? null : { id: 'p1', isCounted } },
    result: { topics: [{ topic: 'BIG_DATA', maturity: { level: 2 } }, { topic: 'IOT', maturity: { level: null } }] },
    benchmark: { state: minimum === null ? 'OFF' : 'NOT_ENOUGH', computedAt: null, minimum, isInvented: false, group: null, topics: [] },
  }, PEERS_OF_RUN);
  await act(async () => void render(<MemoryRouter><PeersSummary run={run} /></MemoryRouter>));
};

describe('peers on the result', () => {
  it('say that a firm which takes part is not counted yet, why, and what to do', async () => {
    await show(false);
    expect(screen.getByText('Not counted yet')).toBeTruthy();
    expect(screen.getByText('A firm is counted once every topic has a level. This assessment has no level yet in Internet of Things.')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Answer the open questions' }).getAttribute('href')).toBe('/toolbox/runs/r1/answer');
  });

  it.each([['a firm that is counted', true, 10], ['one that takes no part', null, 10], ['one that takes part while nothing is published', false, null]] as const)('say nothing of it to %s', async (_who, isCounted, minimum) => {
    await show(isCounted, minimum);
    expect(screen.getByRole('heading', { name: 'You and your peers' })).toBeTruthy();
    expect(screen.queryByText('Not counted yet')).toBeNull();
  });
});

import { startTexts } from '@skills/platform/i18n';
import '@skills/platform/ui';
import { makeFragmentData } from '@skills/schema';
import { act, render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import '../texts';
import { AFTER_RUN, AfterRun } from './after-run';

const show = async (place: 'above' | 'below', assessAgain: boolean, earlier: string[] = []) => {
  await startTexts('en');
  const run = makeFragmentData({ id: 'r1', completedAt: '2026-11-23T09:00:00Z', viewerCan: { assessAgain }, earlier: earlier.map((completedAt, at) => ({ id: `e${at}`, completedAt })) }, AFTER_RUN);
  await act(async () => void render(<MemoryRouter><AfterRun run={run} place={place} /></MemoryRouter>));
};

describe('what follows a result', () => {
  it('after a first one, offers to assess again below the topics', async () => {
    await show('below', true);
    expect(screen.getByRole('link', { name: 'Assess again' }).getAttribute('href')).toBe('/toolbox/runs/r1/again');
    expect(screen.queryByRole('link', { name: 'See what has changed' })).toBeNull();
  });

  it('after another one, leads to what changed before the topics', async () => {
    await show('above', true, ['2026-03-03T09:00:00Z']);
    expect(screen.getByText(/You have an earlier assessment, of 3 March 2026/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'See what has changed' }).getAttribute('href')).toBe('/toolbox/runs/r1/change');
  });

  it.each([['above', true, []], ['below', true, ['2026-03-03T09:00:00Z']], ['below', false, []]] as const)('stands at one place, and only where something can be done: %s %s %j', async (place, mayAgain, earlier) => {
    await show(place, mayAgain, [...earlier]);
    expect(screen.queryByRole('link')).toBeNull();
  });
});

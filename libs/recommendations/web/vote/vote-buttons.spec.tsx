import { startTexts } from '@skills/platform/i18n';
import { render, screen } from '@testing-library/react';
import type { FragmentType } from '@skills/schema';
import { MemoryRouter } from 'react-router';
import { VoteButtons, type VOTES } from './vote-buttons';
import '../texts';

const show = async (isSignedIn: boolean, isOwn: boolean): Promise<number> => {
  await startTexts('en');
  const votes = { useful: 2, notUseful: 1, mine: null, isOwn } as unknown as FragmentType<typeof VOTES>;
  render(<MemoryRouter><VoteButtons votes={votes} isSignedIn={isSignedIn} busy={false} failure={null} onVote={() => undefined} /></MemoryRouter>);
  return screen.queryAllByRole('button').length;
};

describe('the vote on an entry', () => {
  it('is open to whoever is signed in', async () => {
    expect(await show(true, false)).toBe(2);
  });
  it('is for others than who contributed it, who is told so and sees the counts', async () => {
    expect(await show(true, true)).toBe(0);
    expect(screen.getByText('You contributed this yourself: others say whether it was useful.')).toBeTruthy();
    expect(screen.getByText('2 found this useful, 1 did not')).toBeTruthy();
  });
  it('is offered after signing in', async () => {
    expect(await show(false, false)).toBe(0);
    expect(screen.getByRole('link')).toBeTruthy();
  });
});

import { startTexts } from '@skills/platform/i18n';
import '@skills/platform/ui';
import { act, render, screen, within } from '@testing-library/react';
import '../texts';
import type { TeamedRun, ToldItem, ToldTopic } from './run-team';
import { TeamTold } from './team-told';

const item = (given: Partial<ToldItem>): ToldItem => ({ itemCode: 'a', text: 'Is data kept in order?', language: 'en', level: 'LOWER', spread: 'CLOSE', rolesAgree: null, roles: [], ...given });
const topic = (given: Partial<ToldTopic>): ToldTopic => ({ topic: 'BIG_DATA', kind: 'MATURITY', level: 'LOWER', closeItems: 1, apartItems: 0, farItems: 1, items: [item({})], ...given });

const show = async (topics: ToldTopic[], releasedAt: string | null = '2026-11-20T09:00:00Z') => {
  await startTexts('en');
  const run = { id: 'r1', completedAt: null, team: { mayInvite: true, waitingPeople: 0, missingPeople: 3, countedPeople: 3, releasedAt, invitations: [], earlierColleagues: [], topics } } as unknown as TeamedRun;
  await act(async () => void render(<TeamTold run={run} />));
};

describe('what a team says', () => {
  it('is a level in words, how far people are apart, and what to talk about', async () => {
    await show([topic({ items: [item({}), item({ itemCode: 'b', text: 'Who may see it?', level: null, spread: 'FAR' })] })]);
    expect(screen.getByText(/Together you are at level 1 to 2 of 5. You are close together on 1 of 2 questions, and far apart on 1./)).toBeTruthy();
    expect(within(screen.getAllByRole('list')[1]!).getByText('Who may see it?')).toBeTruthy();
    expect(screen.getByText(/once at least two of them have three people each/)).toBeTruthy();
    const cells = within(screen.getByRole('table', { hidden: true })).getAllByRole('row', { hidden: true }).map((row) => [...row.children].map((cell) => cell.textContent));
    expect(cells).toEqual([
      ['Question', 'Level', 'How far apart'],
      ['Is data kept in order?', 'level 1 to 2', 'close together'],
      ['Who may see it?', 'no common level', 'far apart'],
    ]);
  });

  it('says where roles differ, when they can be told apart', async () => {
    const roles = [{ role: 'MANAGER', level: 'UPPER', spread: 'CLOSE' }, { role: null, level: null, spread: 'FAR' }] as const;
    await show([topic({ level: null, items: [item({ level: null, spread: 'FAR', rolesAgree: false, roles: [...roles] })] })]);
    expect(screen.getByText(/too far apart for one level/)).toBeTruthy();
    expect(screen.getByRole('cell', { name: /Manager or owner: level 4 to 5\s*Others: no common level/, hidden: true })).toBeTruthy();
  });

  it('is nothing before answers were put together', async () => {
    await show([], null);
    expect(document.body.textContent).toBe('');
  });
});

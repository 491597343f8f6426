import { startTexts } from '@skills/platform/i18n';
import { act, render, screen, within } from '@testing-library/react';
import '../texts';
import { BasisDisclosure } from './basis-disclosure';
import type { BasisEntry } from './standing-basis';

const entry = (given: Partial<BasisEntry> & Pick<BasisEntry, 'itemCode'>): BasisEntry => ({
  text: `Question ${given.itemCode}`, language: 'en', state: 'ANSWERED', level: null, weight: 1, share: 0, role: 'MANAGER', ...given,
});

const show = async (entries: BasisEntry[]) => {
  await startTexts('en');
  await act(async () => void render(<BasisDisclosure subject="Cybersecurity, Practice in the firm" entries={entries} />));
};

describe('the answers behind a figure', () => {
  it('are shown with state, weight and share, and the sum that they make', async () => {
    await show([
      entry({ itemCode: 'a', level: 3, weight: 2, share: 0.6667 }),
      entry({ itemCode: 'b', level: 1, share: 0.3333 }),
      entry({ itemCode: 'c', state: 'DONT_KNOW' }),
      entry({ itemCode: 'd', state: 'NOT_ASKED' }),
    ]);
    const rows = within(screen.getByRole('table', { hidden: true })).getAllByRole('row', { hidden: true }).map((row) => [...row.children].map((cell) => cell.textContent));
    expect(rows.slice(1)).toEqual([
      ['Question a', 'Level 3', '2', '67%'],
      ['Question b', 'Level 1', '1', '33%'],
      ['Question c', 'I don’t know', '1', '–'],
    ]);
    expect(screen.getByText('Here: (3 × 2 + 1 × 1) ÷ 3 = 2.3')).toBeTruthy();
    expect(screen.getByText(/One further question was not asked here/)).toBeTruthy();
  });

  it('keep a colleague’s answer back', async () => {
    await show([entry({ itemCode: 'a', state: null, role: null })]);
    expect(screen.getByText('Kept back, so that nobody’s answer shows')).toBeTruthy();
    expect(screen.queryByText(/^Here:/)).toBeNull();
  });
});

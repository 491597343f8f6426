import { startTexts } from '@skills/platform/i18n';
import '@skills/platform/ui';
import { act, render, screen, within } from '@testing-library/react';
import '../texts';
import { DevelopmentOfFirm } from './development-of-firm';

describe('a firm over time', () => {
  it.each([
    [null, 'Kept Ltd over time'],
    [{ from: '3 March 2025', number: null }, 'Kept Ltd over time, first assessed on 3 March 2025'],
    [{ from: '3 March 2025', number: 2 }, 'Kept Ltd over time, first assessed on 3 March 2025 (2)'],
  ])('is a landmark of its own beside others of its name: %j', async (distinction, name) => {
    await startTexts('en');
    await act(async () => void render(<DevelopmentOfFirm name="Kept Ltd" distinction={distinction} moments={[]} series={[]} />));
    expect(screen.getByRole('region', { name })).toBeTruthy();
  });

  it('is drawn, said, and given as a table that shows what cannot be compared', async () => {
    await startTexts('en');
    const moments = [{ runId: '1', at: '2025-03-03T09:00:00Z' }, { runId: '2', at: '2025-09-03T09:00:00Z' }, { runId: '3', at: '2026-03-03T09:00:00Z' }];
    const points = [{ runId: '1', level: 2 }, { runId: '2', level: null }, { runId: '3', level: 3.25 }];
    let container!: HTMLElement;
    await act(async () => void ({ container } = render(<DevelopmentOfFirm name="Kept Ltd" moments={moments} series={[{ topic: 'IOT', kind: 'MATURITY', countedItems: 4, points }]} />)));
    expect(screen.getByRole('heading', { name: 'Kept Ltd over time' })).toBeTruthy();
    expect(screen.getByText('Practice: from 2 to 3.3, over 4 questions.')).toBeTruthy();
    expect(container.querySelectorAll('rect')).toHaveLength(2);
    expect(container.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
    const rows = within(screen.getByRole('table', { hidden: true })).getAllByRole('row', { hidden: true }).map((row) => [...row.children].map((cell) => cell.textContent));
    expect(rows).toEqual([['Assessment of', 'Practice in the firm'], ['3 March 2025', '2'], ['3 September 2025', 'not comparable'], ['3 March 2026', '3.3']]);
  });
});

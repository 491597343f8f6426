import { render, screen } from '@testing-library/react';
import { ChangeTrack } from './change-track';
import { LevelSeries } from './level-series';
import '../texts';

describe('a change on its track', () => {
  const show = (then: number | null, now: number | null) => render(<ChangeTrack kind="MATURITY" then={then} now={now} label="IoT" words={{ then: 'Then', now: 'Now' }} sentence="From 2 to 3." />).container;

  it('draws both levels and the way between, whichever way it goes', () => {
    for (const [then, now] of [[2, 3], [3, 2]] as const) {
      const container = show(then, now);
      expect(container.querySelector<HTMLElement>('.s-track__way')?.style).toMatchObject({ left: '25%', width: '25%' });
      expect(container.querySelector<HTMLElement>('.s-track__level--then')?.style.left).toBe(then === 2 ? '25%' : '50%');
    }
  });

  it('draws no mark where nothing can be compared, and still says why', () => {
    expect(show(null, null).querySelector('.s-track__level')).toBeNull();
    expect(screen.getByRole('figure', { name: 'IoT' }).textContent).toContain('From 2 to 3.');
  });
});

describe('levels over time', () => {
  it('has a point for each level and none for a moment that cannot be compared', () => {
    const { container } = render(<LevelSeries label="IoT" lines={[{ name: 'a', mark: 'square', levels: [1, null, 5] }, { name: 'b', mark: 'circle', levels: [2, 2, 2] }]} />);
    expect(container.querySelectorAll('rect')).toHaveLength(2);
    expect(container.querySelectorAll('circle')).toHaveLength(3);
    expect(container.querySelector('polyline')?.getAttribute('points')).toBe('36,92 228,12');
  });
});

import fc from 'fast-check';
import { atLeast, hundredthsOf, positionOf, publishedLevel, quantile, quartilesOf } from './figures';

describe('figures of a group', () => {
  it.each([
    [[100], 1, 1, 1],
    [[100, 200, 300, 400, 500], 2, 3, 4],
    [[100, 200, 300, 400], 1.8, 2.5, 3.3],
    [[500, 100, 100, 100], 1, 1, 2],
  ])('of %j are %d, %d and %d', (levels, q1, median, q3) => {
    expect(quartilesOf(levels)).toEqual({ q1, median, q3 });
  });

  it('lie in order and between the ends', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 100, max: 500 }), { minLength: 1, maxLength: 60 }), (levels) => {
        const { q1, median, q3 } = quartilesOf(levels);
        expect(q1).toBeLessThanOrEqual(median);
        expect(median).toBeLessThanOrEqual(q3);
        expect(q1).toBeGreaterThanOrEqual(publishedLevel(Math.min(...levels)));
        expect(q3).toBeLessThanOrEqual(publishedLevel(Math.max(...levels)));
      }),
    );
  });

  it('interpolate between the closest ranks', () => {
    expect(quantile([0, 10, 20, 30], 0.25)).toBe(7.5);
  });

  it.each([[10, 10], [19, 10], [20, 20], [49, 20], [99, 50], [100, 100], [999_999, 500_000]])('say %d firms as at least %d', (firms, said) => {
    expect(atLeast(firms, 10)).toBe(said);
  });

  it('never say fewer than must be behind a figure', () => {
    expect(atLeast(17, 15)).toBe(15);
  });

  it('keep levels in hundredths', () => {
    expect([hundredthsOf(1), hundredthsOf(2.333333), hundredthsOf(5)]).toEqual([100, 233, 500]);
  });

  it.each([
    [1.9, 'LOWER_QUARTER'],
    [2, 'MIDDLE'],
    [4.04, 'MIDDLE'],
    [4.05, 'UPPER_QUARTER'],
  ])('place an own level of %d as %s', (level, position) => {
    expect(positionOf(level, { q1: 2, median: 3, q3: 4 })).toBe(position);
  });
});

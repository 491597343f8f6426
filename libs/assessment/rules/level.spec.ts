import fc from 'fast-check';
import { namedLevel, shownLevel, toStandingScale } from './level';
import { levelWordKey } from './level-words';

describe('levels', () => {
  it('of a five-level scale stay what they are', () => {
    expect([1, 2, 3, 4, 5].map((level) => toStandingScale(level, { lowest: 1, highest: 5 }))).toEqual([1, 2, 3, 4, 5]);
  });

  it('of any other scale spread evenly between its ends', () => {
    expect([0, 1, 2].map((level) => toStandingScale(level, { lowest: 0, highest: 2 }))).toEqual([1, 3, 5]);
    expect(toStandingScale(2, { lowest: 1, highest: 4 })).toBeCloseTo(1 + 4 / 3);
  });

  it('keep their order and stay within 1 to 5 on every scale', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 1, max: 9 }), (lowest, steps) => {
        const levels = Array.from({ length: steps + 1 }, (_, step) => toStandingScale(lowest + step, { lowest, highest: lowest + steps }));
        expect(levels.every((level, at) => level >= 1 && level <= 5 && level > (levels[at - 1] ?? 0))).toBe(true);
      }),
    );
  });

  it('that no answer can have are refused', () => {
    expect(() => toStandingScale(6, { lowest: 1, highest: 5 })).toThrow(RangeError);
    expect(() => toStandingScale(1, { lowest: 1, highest: 1 })).toThrow(RangeError);
    expect(() => toStandingScale(Number.NaN, { lowest: 1, highest: 5 })).toThrow(RangeError);
  });

  it('are rounded for display only, and named by the nearest level', () => {
    expect([shownLevel(2.25), shownLevel(2.949), shownLevel(3)]).toEqual([2.3, 2.9, 3]);
    expect([namedLevel(2.49), namedLevel(2.5), namedLevel(5)]).toEqual([2, 3, 5]);
    expect(levelWordKey('MATURITY', 2.9)).toBe('level.MATURITY.established');
    expect(levelWordKey('PROFICIENCY', null)).toBe('level.unknown');
  });
});

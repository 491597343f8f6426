import { CLOSE_WHATEVER_ROLE } from './agreement';
import { bandOf, cellOf } from './team-cell';

const FIVE = [1, 2, 3, 4, 5];
/** All ways in which so many people can answer one item. */
const outcomes = (people: number): number[][] => (people === 0 ? [[]] : outcomes(people - 1).flatMap((rest) => FIVE.map((level) => [...rest, level])));
const mean = (levels: readonly number[]): number => levels.reduce((sum, level) => sum + level, 0) / levels.length;

/** How far the mean levels of two groups of `levels` can lie apart, however the people are divided. */
const widest = (levels: readonly number[]): number =>
  Math.max(
    ...Array.from({ length: 2 ** levels.length - 2 }, (_, at) => {
      const isFirst = (person: number): boolean => Math.floor((at + 1) / 2 ** person) % 2 === 1;
      return Math.abs(mean(levels.filter((__, person) => isFirst(person))) - mean(levels.filter((__, person) => !isFirst(person))));
    }),
  );

// Why the page says of few people only what follows from their spread (docs/decisions/0040).
describe('the roles of fewer than six people', () => {
  it.each([3, 4, CLOSE_WHATEVER_ROLE])('lie less than three levels apart whenever %i people are close together', (people) => {
    const close = outcomes(people).filter((levels) => cellOf(levels).spread === 'CLOSE');
    expect(Math.max(...close.map(widest))).toBeLessThan(3);
  });

  it('may lie three levels apart from six people on, though all are close together', () => {
    expect([cellOf([1, 1, 1, 1, 1, 4]).spread, widest([1, 1, 1, 1, 1, 4])]).toEqual(['CLOSE', 3]);
  });

  /** In how many views somebody who knows their own answer is certain of another's, when besides the cell this is told of two of one role and a third. */
  const pinned = (told: (levels: readonly number[]) => unknown): number => {
    const all = [0, 1, 2].flatMap((insider) => outcomes(3).map((levels) => ({ levels, insider, view: JSON.stringify([insider, levels[insider], cellOf(levels), told(levels)]) })));
    const byView = Map.groupBy(all, ({ view }) => view);
    return all.filter(({ view, insider }) => [0, 1, 2].some((who) => who !== insider && new Set(byView.get(view)!.map(({ levels }) => levels[who])).size === 1)).length;
  };
  const apart = ([one = 0, other = 0, third = 0]: readonly number[]): number => Math.abs((one + other) / 2 - third);

  it('may not be said to lie apart: each wording tried tells somebody’s answer', () => {
    expect(pinned(() => null)).toBe(0);
    expect([1, 1.5, 2, 2.5, 3].map((from) => pinned((levels) => apart(levels) >= from))).toEqual([60, 68, 86, 76, 32]);
    expect([1, 1.5, 2, 2.5, 3].map((from) => pinned((levels) => cellOf(levels).spread === 'FAR' && apart(levels) >= from))).toEqual([4, 12, 12, 36, 20]);
  });

  it('may not be set against one’s own: the band of the other two tells their answers in 4 of 125 cases', () => {
    const all = outcomes(3);
    const band = (levels: readonly number[]): string => JSON.stringify([levels[0], cellOf(levels), bandOf(mean(levels.slice(1)))]);
    const byView = Map.groupBy(all, band);
    expect(all.filter((levels) => [1, 2].some((who) => new Set(byView.get(band(levels))!.map((other) => other[who])).size === 1))).toHaveLength(4);
  });
});

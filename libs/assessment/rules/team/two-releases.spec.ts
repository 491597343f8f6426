import { cellOf, type TeamCell } from './team-cell';
import { teamFigures, type FiguredItem } from './team-figures';

const FIVE = [1, 2, 3, 4, 5];
/** All ways in which so many people can answer one item. */
const outcomes = (people: number): number[][] => (people === 0 ? [[]] : outcomes(people - 1).flatMap((rest) => FIVE.map((level) => [...rest, level])));

// Why teams of two runs are not set side by side (docs/decisions/0040): presumed is that nobody but who asks answered otherwise the second time.
describe('two releases of nearly the same people, side by side, would tell single answers', () => {
  it('from item to item, where the same three answer and one of them knows their own', () => {
    const view = (others: readonly number[]): string => JSON.stringify([cellOf([1, ...others]), cellOf([2, ...others])]);
    expect(outcomes(2).filter((others) => view(others) === view([3, 3]))).toEqual([[3, 3]]);
  });

  it('also by topic, over three items, where one more person joins', () => {
    const codes = ['a', 'b', 'c'];
    const items: FiguredItem[] = codes.map((itemCode) => ({ itemCode, topic: 'IOT', kind: 'MATURITY', weight: 1 }));
    const [ownThen, ownNow] = [[1, 1, 1], [1, 2, 4]] as const;
    const level = (cells: readonly TeamCell[], people: number) => teamFigures([{ role: null, people, items: Object.fromEntries(cells.map((cell, at) => [codes[at]!, cell])) }], items)[0]?.level;
    // Outcomes of an item that give the same two cells cannot be told apart by anything made of them.
    const classes = codes.map((_, at) => {
      const found = outcomes(3).map((others) => ({ others, pair: [cellOf([ownThen[at]!, ...others.slice(1)]), cellOf([ownNow[at]!, ...others])] as const }));
      return [...Map.groupBy(found, ({ pair }) => JSON.stringify(pair)).values()];
    });
    const open = new Map<string, Set<number>[]>();
    for (const one of classes[0]!)
      for (const two of classes[1]!)
        for (const three of classes[2]!) {
          const chosen = [one, two, three].map((of) => of[0]!.pair);
          const shown = `${level(chosen.map(([then]) => then), 3)} ${level(chosen.map(([, now]) => now), 4)}`;
          const levels = open.get(shown) ?? [0, 1, 2, 3, 4, 5, 6, 7, 8].map(() => new Set<number>());
          [one, two, three].forEach((of, at) => of.forEach(({ others }) => others.forEach((given, who) => levels[3 * at + who]!.add(given))));
          open.set(shown, levels);
        }
    expect([...open.values()].some((levels) => levels.some((possible) => possible.size === 1))).toBe(true);
  });
});

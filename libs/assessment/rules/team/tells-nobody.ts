import { MINIMUM_PEOPLE } from '../standing';
import { cellOf } from './team-cell';

const sameCell = (levels: readonly number[], others: readonly number[]): boolean => {
  const [one, other] = [cellOf(levels), cellOf(others)];
  return one.level === other.level && one.spread === other.spread;
};

/**
 * Whether somebody who knows one person's level, or none, and sees the cell can be certain of nobody else's level, whatever
 * the `people` levels out of `values` (1 to 5) are.
 *
 * Only one case has to be looked at: all the others gave the same level. Where two of them differ, exchanging their levels
 * gives the same cell, and each could have given the other's. Where all agree, another outcome must give the same cell: one
 * or two of them elsewhere. The answer depends on nothing but how many they are and what can be answered, so that keeping
 * a cell back tells nothing either. Why: docs/decisions/0040.
 */
export const tellsNobody = (values: readonly number[], people: number): boolean => {
  if (people < MINIMUM_PEOPLE || values.length === 0) return false;
  const known = [...values.map((level) => [level]), []];
  return known.every((of) =>
    values.every((agreed) => {
      const rest = Array<number>(people - of.length - 2).fill(agreed);
      const world = [...of, ...rest, agreed, agreed];
      return values.some((one) => values.some((other) => (one !== agreed || other !== agreed) && sameCell(world, [...of, ...rest, one, other])));
    }),
  );
};

/** `tellsNobody` for many items: it depends on levels and number of people only, so each pair of them is tried once. */
export const rememberedTellsNobody = (): typeof tellsNobody => {
  const found = new Map<string, boolean>();
  return (values, people) => {
    const key = `${people} ${values.join()}`;
    const known = found.get(key) ?? tellsNobody(values, people);
    found.set(key, known);
    return known;
  };
};

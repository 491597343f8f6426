import type { Published } from './published-world';

/** A sum of published figures with whole coefficients that rests on fewer records than allowed. */
export interface Rebuilt {
  figures: readonly { group: string; times: number }[];
  records: readonly number[];
}

const minus = (one: ReadonlySet<number>, other: ReadonlySet<number>): number[] => [...one].filter((record) => !other.has(record));

/** How many firms are behind records: as many as there are records, unless somebody knows better. */
export type Count = (records: readonly number[]) => number;

const oneEach: Count = ({ length }) => length;

/** Subtracts every pair of figures from each other, both ways; gives the differences that concern somebody, but fewer than allowed. */
export function subtractPairs(figures: readonly (readonly [string, ReadonlySet<number>])[], minimum: number, count = oneEach): Rebuilt[] {
  return figures.flatMap(([one, members]) =>
    figures.flatMap(([other, others]) => {
      const records = minus(members, others);
      const overlap = records.length < members.size || others.size === 0;
      return overlap && records.length > 0 && count(records) < minimum ? [{ figures: [{ group: one, times: 1 }, { group: other, times: -1 }], records }] : [];
    }),
  );
}

/** What every two figures have in common, where that concerns somebody, but fewer than allowed: stricter than any subtraction. */
export function intersectPairs(figures: readonly (readonly [string, ReadonlySet<number>])[], minimum: number, count = oneEach): Rebuilt[] {
  return figures.flatMap(([one, members], at) =>
    figures.slice(at + 1).flatMap(([other, others]) => {
      const records = [...members].filter((record) => others.has(record));
      return records.length > 0 && count(records) < minimum ? [{ figures: [{ group: one, times: 1 }, { group: other, times: 1 }], records }] : [];
    }),
  );
}

/**
 * Tries every sum of at most `most` figures with coefficients −2, −1, 1 and 2. The attacker is as strong as can be: he knows who is
 * in which group and every sum exactly. Gives the sums in which some, but fewer records than allowed are left.
 */
export function combine(figures: readonly (readonly [string, ReadonlySet<number>])[], minimum: number, most: number): Rebuilt[] {
  const found: Rebuilt[] = [];
  const search = (from: number, chosen: Rebuilt['figures'], sums: ReadonlyMap<number, number>): void => {
    if (chosen.length > 0) {
      const records = [...sums].filter(([, times]) => times !== 0).map(([record]) => record);
      if (records.length > 0 && records.length < minimum) found.push({ figures: chosen, records });
    }
    if (chosen.length === most) return;
    for (let at = from; at < figures.length; at += 1)
      for (const times of [-2, -1, 1, 2]) {
        const [group, members] = figures[at]!;
        const next = new Map(sums);
        for (const record of members) next.set(record, (next.get(record) ?? 0) + times);
        search(at + 1, [...chosen, { group, times }], next);
      }
  };
  search(0, [], new Map());
  return found;
}

/** The figures of several snapshots side by side, the same ones once. */
export function sideBySide(...snapshots: readonly Published[]): [string, ReadonlySet<number>][] {
  const seen = new Map<string, [string, ReadonlySet<number>]>();
  snapshots.forEach((snapshot, at) => {
    for (const [group, members] of snapshot) {
      const key = [...members].sort((one, other) => one - other).join(',');
      if (!seen.has(key)) seen.set(key, [`${at}:${group}`, members]);
    }
  });
  return [...seen.values()];
}

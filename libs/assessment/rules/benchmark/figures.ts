import { shownLevel } from '../level';

/** The quartiles of a group, levels 1 to 5 to one decimal. */
export interface Quartiles {
  q1: number;
  median: number;
  q3: number;
}

/** The places of the quartiles in the order of all values, 0 to 1. */
export const QUARTILES = [0.25, 0.5, 0.75] as const;

/** A level, 1 to 5, in whole hundredths: fine enough for quartiles to one decimal, and no finer. */
export const hundredthsOf = (level: number): number => Math.round(level * 100);

/** A quartile in hundredths as a level to one decimal; a half is rounded up. */
export const publishedLevel = (hundredths: number): number => Math.floor((hundredths + 5) / 10) / 10;

/**
 * The quantile of ascending values: linear interpolation between the closest ranks, at place `1 + (n − 1) × share`.
 * It is type 7 of Hyndman and Fan (1996), and PostgreSQL's `percentile_cont`.
 */
export function quantile(ascending: readonly number[], share: number): number {
  const place = (ascending.length - 1) * share;
  const below = ascending[Math.floor(place)]!;
  const above = ascending[Math.ceil(place)]!;
  return below + (place - Math.floor(place)) * (above - below);
}

/** The quartiles of levels in hundredths, in any order; there must be at least one. */
export function quartilesOf(hundredths: readonly number[]): Quartiles {
  const ascending = [...hundredths].sort((one, other) => one - other);
  const [q1, median, q3] = QUARTILES.map((share) => publishedLevel(quantile(ascending, share)));
  return { q1: q1!, median: median!, q3: q3! };
}

/** How many firms a group is said to have at least: the largest of 1, 2, 5, 10, 20, 50 … that is not above their number, and never below `minimum`. */
export function atLeast(firms: number, minimum: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, firms)));
  const step = [5, 2, 1].find((factor) => factor * power <= firms) ?? 1;
  return Math.max(minimum, step * power);
}

/** Where a level lies among peers: under the first quartile, between the quartiles, or over the third. */
export type Position = 'LOWER_QUARTER' | 'MIDDLE' | 'UPPER_QUARTER';

/** Compares an own level, 1 to 5, with the quartiles of peers, both to one decimal, as they are shown. */
export function positionOf(level: number, { q1, q3 }: Quartiles): Position {
  const shown = shownLevel(level);
  if (shown < q1) return 'LOWER_QUARTER';
  return shown > q3 ? 'UPPER_QUARTER' : 'MIDDLE';
}

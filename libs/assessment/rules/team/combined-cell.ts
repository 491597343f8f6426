import { weightedMean } from '../weighted-mean';
import { bandOf, LEVEL_BANDS, SPREADS, type LevelBand, type TeamCell } from './team-cell';

/** The level, 1 to 5, that stands for a band when several are put together: its middle. */
export const BAND_MIDDLES = { LOWER: 1.5, MIDDLE: 3, UPPER: 4.5 } as const satisfies Record<LevelBand, number>;

/** A cell and how many people, or how much weight, it stands for. */
export interface WeighedCell {
  /** What is told. */
  readonly cell: TeamCell;
  /** Above 0. */
  readonly weight: number;
}

const at = ({ level }: TeamCell): number => (level === null ? -1 : LEVEL_BANDS.indexOf(level));

/**
 * What is told of several groups together, from nothing but what is told of each: FAR as soon as one group is or two lie at
 * opposite ends, at least APART when they lie beside one another. Null for none.
 */
export const combinedCell = (cells: readonly WeighedCell[]): TeamCell | null => {
  if (cells.length === 0) return null;
  const bands = cells.map(({ cell }) => at(cell));
  const between = bands.includes(-1) ? 2 : Math.max(...bands) - Math.min(...bands);
  const spread = SPREADS[Math.max(between, ...cells.map(({ cell }) => SPREADS.indexOf(cell.spread)))] ?? 'FAR';
  return { spread, level: spread === 'FAR' ? null : bandAcross(cells) };
};

/** The band of the mean of the bands' middles; null when none has a band. */
export const bandAcross = (cells: readonly WeighedCell[]): LevelBand | null => {
  const level = weightedMean(cells.flatMap(({ cell, weight }) => (cell.level === null ? [] : [{ value: BAND_MIDDLES[cell.level], weight }])));
  return level === null ? null : bandOf(level);
};

import { mean } from '../weighted-mean';

/** How far people's levels for one item lie apart: close together, somewhat apart, or far apart. */
export const SPREADS = ['CLOSE', 'APART', 'FAR'] as const;
/** One of SPREADS. */
export type Spread = (typeof SPREADS)[number];

/** Roughly where people's levels lie on the scale of 1 to 5: at 1 to 2, about 3, or at 4 to 5. */
export const LEVEL_BANDS = ['LOWER', 'MIDDLE', 'UPPER'] as const;
/** One of LEVEL_BANDS. */
export type LevelBand = (typeof LEVEL_BANDS)[number];

/** All that is ever told of several people's answers to one item. */
export interface TeamCell {
  /** Roughly the mean level; null where the levels lie so far apart that a mean would describe nobody. */
  readonly level: LevelBand | null;
  /** How far the levels lie apart. */
  readonly spread: Spread;
}

/** The mean, 1 to 5, below which a level is LOWER; its mirror image begins UPPER. Source: own decision, see docs/decisions/0040. */
export const MIDDLE_FROM = 2.5;
/** The mean, 1 to 5, above which a level is UPPER. */
export const MIDDLE_TO = 3.5;
/** The standard deviation, in levels, from which people are APART; of three people on five levels: three levels between two of them. */
export const APART_FROM = 1.2;
/** The standard deviation, in levels, from which people are FAR apart; of three people on five levels: one at each end. */
export const FAR_FROM = 1.5;

// Sums of thirds and the like miss the edges by a rounding error of the processor.
const ROUNDING = 1e-9;

/** The band of a mean level, 1 to 5. */
export const bandOf = (level: number): LevelBand => (level < MIDDLE_FROM - ROUNDING ? 'LOWER' : level > MIDDLE_TO + ROUNDING ? 'UPPER' : 'MIDDLE');

/** The class of a standard deviation (of the whole group, not of a sample), in levels. */
const spreadOf = (deviation: number): Spread => (deviation < APART_FROM - ROUNDING ? 'CLOSE' : deviation < FAR_FROM - ROUNDING ? 'APART' : 'FAR');

/** What may be told of these levels, 1 to 5, one per person in any order. Throws RangeError for none. */
export const cellOf = (levels: readonly number[]): TeamCell => {
  const middle = mean(levels);
  if (middle === null) throw new RangeError('nothing can be told of nobody');
  const spread = spreadOf(Math.sqrt(mean(levels.map((level) => (level - middle) ** 2)) ?? 0));
  return { level: spread === 'FAR' ? null : bandOf(middle), spread };
};

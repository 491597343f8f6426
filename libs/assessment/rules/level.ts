/** What a level says: how established a practice is in an organisation, or how well a person masters a competence. Never mixed. */
export const LEVEL_KINDS = ['MATURITY', 'PROFICIENCY'] as const;
/** One of LEVEL_KINDS. */
export type LevelKind = (typeof LEVEL_KINDS)[number];

/** The lowest level of a standing: nothing is in place yet. */
export const LOWEST_LEVEL = 1;
/** The highest level of a standing. */
export const HIGHEST_LEVEL = 5;

/** The ends of the scale on which an item was answered; whole numbers, `lowest` below `highest`. */
export interface ScaleEnds {
  /** The level of the weakest answer. */
  readonly lowest: number;
  /** The level of the strongest answer. */
  readonly highest: number;
}

/**
 * A level of any scale on the scale of standings, 1 to 5: `1 + 4 × (level − lowest) ÷ (highest − lowest)`.
 * Linear, so that a scale of three or six levels weighs as much as one of five, and five levels stay what they are.
 * Throws RangeError for a scale without two ends and for a level outside it: such an answer must not have been taken in.
 */
export const toStandingScale = (level: number, { lowest, highest }: ScaleEnds): number => {
  if (!(lowest < highest)) throw new RangeError(`a scale from ${lowest} to ${highest} cannot be scored`);
  if (!(level >= lowest && level <= highest)) throw new RangeError(`level ${level} is outside the scale ${lowest} to ${highest}`);
  return LOWEST_LEVEL + ((HIGHEST_LEVEL - LOWEST_LEVEL) * (level - lowest)) / (highest - lowest);
};

/** A level kept within the scale: a weighted mean of equal levels can miss them by a rounding error of the processor. */
export const withinScale = (level: number): number => Math.min(HIGHEST_LEVEL, Math.max(LOWEST_LEVEL, level));

/** A level, target or gap as it is shown: one decimal, half up. Only for display; everything is computed unrounded. */
export const shownLevel = (level: number): number => Math.round((level + Number.EPSILON) * 10) / 10;

/** The whole level whose name describes this one best (the nearest, half up), 1 to 5. */
export const namedLevel = (level: number): 1 | 2 | 3 | 4 | 5 => Math.round(withinScale(level)) as 1 | 2 | 3 | 4 | 5;

import { shownLevel } from './level';

/**
 * Levels still missing as they are shown: between the two levels that the reader sees, so that the subtraction
 * comes out right on paper. Null when either is unknown.
 */
export const shownGap = (level: number | null | undefined, target: number | null | undefined): number | null =>
  level === null || level === undefined || target === null || target === undefined
    ? null
    : Math.max(0, shownLevel(shownLevel(target) - shownLevel(level)));

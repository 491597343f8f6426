/** The first wait after a failure, in milliseconds. */
const FIRST = 1_000;
/** The longest wait, in milliseconds. */
const LONGEST = 60_000;

/**
 * How long to wait, in milliseconds, after `failures` failures in a row (1, 2, 3…): twice as long each time up to a
 * minute, and by chance only half of that (`random` in [0, 1)), so that a thousand browsers do not return at once.
 */
export const backOff = (failures: number, random: number): number => {
  const full = Math.min(LONGEST, FIRST * 2 ** Math.min(failures - 1, 30));
  return Math.round(full / 2 + (full / 2) * random);
};

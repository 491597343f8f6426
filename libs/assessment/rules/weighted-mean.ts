/** A value and how much it counts. */
export interface Weighed {
  /** The value. */
  readonly value: number;
  /** Its weight, above 0. */
  readonly weight: number;
}

/** The weighted mean; null when there is nothing to take it of. The caller fixes the order, and with it the last bit. */
export const weightedMean = (values: readonly Weighed[]): number | null => {
  const total = values.reduce((sum, { weight }) => sum + weight, 0);
  return total > 0 ? values.reduce((sum, { value, weight }) => sum + value * weight, 0) / total : null;
};

/** The plain mean; null when there is nothing to take it of. */
export const mean = (values: readonly number[]): number | null => weightedMean(values.map((value) => ({ value, weight: 1 })));

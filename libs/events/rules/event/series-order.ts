/** The events of a series as they are listed everywhere: by their numbers, and those without one after them, as they came. */
export const inSeriesOrder = <Numbered extends { readonly numberInSeries?: number | null }>(events: readonly Numbered[]): Numbered[] =>
  events.toSorted((one, other) => (one.numberInSeries ?? Number.MAX_SAFE_INTEGER) - (other.numberInSeries ?? Number.MAX_SAFE_INTEGER));

import { assumedLevel, gapKey, inOrder, isOpen, type Gap } from '../gap';
import { worthOf, type Reason } from '../reason';

/** What one course does about one gap: the gap's place in the list of gaps, and how much of it is covered. */
export interface Part {
  /** Place of the gap. */
  readonly gap: number;
  /** Weighted levels covered, above 0. */
  readonly value: number;
}

/** A course that may be chosen, as choosing sees it. */
export interface Choosable {
  /** Stable name; decides between equals. */
  readonly id: string;
  /** What it covers, one entry per gap. */
  readonly parts: readonly Part[];
  /** Hours that count against the budget. */
  readonly hours: number;
  /** Euro that count against the budget. */
  readonly euro: number;
}

/** The open gaps in an order of their own, so that the order in which they came changes nothing. */
export const openGaps = (gaps: readonly Gap[]): Gap[] => inOrder(gaps).filter(isOpen);

/** How much of a gap there is to cover, in weighted levels: as if one course closed all of it. Same measure as `partsOf`. */
export const wholeOf = (gap: Gap): number => {
  const { level, target, kind, importance } = gap;
  return importance * worthOf({ from: level, kind, closes: target - assumedLevel(level) });
};

/** What a course covers of the gaps: levels closed, halved for a practice, a quarter where the level is unknown (`worthOf`), times importance. */
export const partsOf = (reasons: readonly Reason[], gaps: readonly Gap[]): Part[] => {
  const places = new Map(gaps.map((gap, at) => [gapKey(gap), at]));
  return reasons.flatMap((reason) => {
    const gap = places.get(gapKey(reason));
    const value = worthOf(reason) * reason.importance;
    return gap === undefined || value <= 0 ? [] : [{ gap, value }];
  });
};

/**
 * What of each gap a set covers, in weighted levels: the most that one course of it does, not the sum. Two courses that
 * lead to the same level lead there once. The total is monotone and submodular: a course never adds more to a larger set.
 */
export const coveredBy = (chosen: readonly Pick<Choosable, 'parts'>[], gapCount: number): Float64Array => {
  const covered = new Float64Array(gapCount);
  for (const { parts } of chosen) for (const { gap, value } of parts) if (value > covered[gap]!) covered[gap] = value;
  return covered;
};

/** What parts do beyond what is covered already; a part that does nothing more is left out. */
export const beyond = (parts: readonly Part[], covered: Float64Array): Part[] =>
  parts.flatMap(({ gap, value }) => (value > covered[gap]! ? [{ gap, value: value - covered[gap]! }] : []));

/** The sum over gaps of what is covered. */
export const coverageOf = (chosen: readonly Pick<Choosable, 'parts'>[], gapCount: number): number => coveredBy(chosen, gapCount).reduce((sum, value) => sum + value, 0);

/** What a course adds to what is covered already. */
export const gainOf = ({ parts }: Pick<Choosable, 'parts'>, covered: Float64Array): number => {
  let gain = 0;
  for (const { gap, value } of parts) if (value > covered[gap]!) gain += value - covered[gap]!;
  return gain;
};

import { coverageOf, gainOf, type Choosable } from './coverage';
import { goodSet, isBetter } from './greedy';
import { fits, TOLERANCE, weightOf, without, type Room } from './room';
import { mostToGain } from './upper-bound';

/** A set, what it covers, and the most that any set within the budget can cover; both in weighted levels. */
export interface FoundSet {
  readonly chosen: readonly Choosable[];
  readonly coverage: number;
  /** Equal to `coverage` when the set is proved to be the best. */
  readonly atMost: number;
  readonly isBest: boolean;
}

/** Partial choices looked at before the search is given up; counted instead of timed, so that the answer never depends on the machine. */
export const MOST_WORK = 60_000;

const covers = (a: Choosable, b: Choosable): boolean => b.parts.every(({ gap, value }) => a.parts.some((part) => part.gap === gap && part.value >= value));

/** Leaves out a course when another one covers as much of every gap and takes no more: some best set does without it. */
export const undominated = (courses: readonly Choosable[]): Choosable[] => {
  const inTurn = [...courses].sort((a, b) => a.hours - b.hours || a.euro - b.euro || (a.id < b.id ? -1 : 1));
  const kept: Choosable[] = [];
  for (const course of inTurn) {
    const twin = (other: Choosable): boolean => other.hours <= course.hours && other.euro <= course.euro && covers(other, course);
    if (kept.some(twin)) continue;
    for (let at = kept.length - 1; at >= 0; at -= 1) {
      const other = kept[at]!;
      if (course.hours <= other.hours && course.euro <= other.euro && covers(course, other)) kept.splice(at, 1);
    }
    kept.push(course);
  }
  return kept;
};

const needed = (chosen: readonly Choosable[], gapCount: number): Choosable[] => {
  let kept = [...chosen];
  const dearestFirst = [...chosen].sort((a, b) => b.hours - a.hours || b.euro - a.euro || (a.id < b.id ? 1 : -1));
  for (const course of dearestFirst) {
    const others = kept.filter((other) => other !== course);
    if (coverageOf(others, gapCount) >= coverageOf(kept, gapCount) - TOLERANCE) kept = others;
  }
  return kept;
};

/**
 * The set that covers most within the room. Begins with a good set (`goodSet`) and searches by branch and bound: take
 * the course that adds most for its cost, or do without it, and leave a branch when its bound (`mostToGain`) is not
 * above the best found. Ended in time, the set is the best; else the highest bound left says how far off it can be.
 */
export const bestSet = (courses: readonly Choosable[], room: Room, gapCount: number, mostWork = MOST_WORK): FoundSet => {
  const worthwhile = undominated(courses.filter((course) => fits(course, room) && gainOf(course, new Float64Array(gapCount)) > TOLERANCE));
  let best: readonly Choosable[] = goodSet(worthwhile, room, gapCount);
  let most = coverageOf(best, gapCount);
  let work = 0;
  let atMost = 0;

  const search = (chosen: readonly Choosable[], covered: Float64Array, sum: number, left: Room, waiting: readonly Choosable[], above: number): void => {
    if (sum > most + TOLERANCE) [best, most] = [chosen, sum];
    const offers = waiting.flatMap((course) => {
      const gain = fits(course, left) ? gainOf(course, covered) : 0;
      return gain > TOLERANCE ? [{ course, gain, weight: weightOf(course, left) }] : [];
    });
    const [first, ...others] = offers;
    if (!first || above <= most + TOLERANCE) return;
    if (work >= mostWork) {
      atMost = Math.max(atMost, above);
      return;
    }
    work += offers.length;
    const open = offers.map(({ course }) => course);
    const bound = Math.min(above, sum + mostToGain(open, left, covered));
    if (bound <= most + TOLERANCE) return;
    const next = others.reduce((a, b) => (isBetter(b, a) ? b : a), first);
    const rest = open.filter((course) => course !== next.course);
    const after = Float64Array.from(covered);
    for (const { gap, value } of next.course.parts) after[gap] = Math.max(after[gap]!, value);
    search([...chosen, next.course], after, sum + next.gain, without(next.course, left), rest, bound);
    search(chosen, covered, sum, left, rest, bound);
  };
  search([], new Float64Array(gapCount), 0, room, worthwhile, Infinity);

  const chosen = needed(best, gapCount).sort((a, b) => (a.id < b.id ? -1 : 1));
  const coverage = coverageOf(chosen, gapCount);
  const isBest = atMost <= coverage + TOLERANCE;
  return { chosen, coverage, atMost: isBest ? coverage : atMost, isBest };
};

import { gainOf, type Choosable } from './coverage';
import { shareOf, type Room } from './room';

/** How much weight hours and euro have in a bound; every pair gives a valid one. */
const DIRECTIONS = [[1, 0], [0, 1], [0.5, 0.5]] as const;

/** Steps in which the best price of the budget is looked for. */
const STEPS = 8;

// What is left to gain of each gap, course by course, in arrays: this runs millions of times.
interface Offers {
  readonly gain: Float64Array;
  readonly first: Int32Array;
  readonly gap: Int32Array;
  readonly left: Float64Array;
}

const offersOf = (courses: readonly Choosable[], covered: Float64Array): Offers => {
  const left = courses.map(({ parts }) => parts.filter(({ gap, value }) => value > covered[gap]!));
  const first = new Int32Array(courses.length + 1);
  left.forEach((parts, at) => void (first[at + 1] = first[at]! + parts.length));
  return {
    gain: Float64Array.from(courses, (course) => gainOf(course, covered)),
    first,
    gap: Int32Array.from(left.flat(), ({ gap }) => gap),
    left: Float64Array.from(left.flat(), ({ gap, value }) => value - covered[gap]!),
  };
};

// With a price on the budget, what a set adds is at most the price of all that may be spent and, gap by gap, the best
// that is left after each course has paid its part for the gap. A course pays for a gap by the gap's part in its gain.
const boundAt = (price: number, { gain, first, gap, left }: Offers, weight: Float64Array, best: Float64Array): number => {
  best.fill(0);
  for (let at = 0; at < gain.length; at += 1) {
    const kept = 1 - (price * weight[at]!) / gain[at]!;
    if (!(kept > 0)) continue;
    for (let part = first[at]!; part < first[at + 1]!; part += 1) {
      const most = left[part]! * kept;
      if (most > best[gap[part]!]!) best[gap[part]!] = most;
    }
  }
  let sum = price;
  for (const most of best) sum += most;
  return sum;
};

/**
 * At most what any set of these courses that fits the room adds to what is covered: the dual bound of the linear
 * relaxation (choose parts of courses, cover each gap once), for prices that are looked for by narrowing down. Every
 * price gives a valid bound, so a poor price makes it weaker, never wrong. The courses must each fit the room.
 */
export const mostToGain = (courses: readonly Choosable[], room: Room, covered: Float64Array): number => {
  const best = new Float64Array(covered.length);
  const offers = offersOf(courses, covered);
  let least = boundAt(0, offers, new Float64Array(courses.length), best);
  const most = least;
  for (const [hours, euro] of DIRECTIONS) {
    const weight = Float64Array.from(courses, (course) => hours * shareOf(course.hours, room.hours) + euro * shareOf(course.euro, room.euro));
    if (weight.every((share) => share === 0)) continue;
    // Above `most` the price alone is more than the bound without one.
    let [low, high] = [0, most];
    for (let step = 0; step < STEPS; step += 1) {
      const [left, right] = [low + (high - low) / 3, high - (high - low) / 3];
      const [atLeft, atRight] = [boundAt(left, offers, weight, best), boundAt(right, offers, weight, best)];
      least = Math.min(least, atLeft, atRight);
      if (atLeft <= atRight) high = right;
      else low = left;
    }
  }
  return least;
};

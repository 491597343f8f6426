import { coverageOf, gainOf, type Choosable } from './coverage';
import { fits, TOLERANCE, weightOf, without, type Room } from './room';

interface Offer {
  readonly course: Choosable;
  readonly gain: number;
  readonly weight: number;
}

/** More gain for what it takes comes first; what takes nothing comes before all; equals by what is shorter, then by name. */
export const isBetter = (a: Offer, b: Offer): boolean => {
  const [mine, theirs] = a.weight === 0 && b.weight === 0 ? [a.gain, b.gain] : [a.gain * b.weight, b.gain * a.weight];
  if (Math.abs(mine - theirs) > TOLERANCE * Math.max(1, mine, theirs)) return mine > theirs;
  if (a.course.hours !== b.course.hours) return a.course.hours < b.course.hours;
  return a.course.id < b.course.id;
};

/** Takes, as long as anything fits and adds something, the course that adds most for what it takes of the budget; `seed` is taken first. */
export const greedy = (courses: readonly Choosable[], room: Room, gapCount: number, seed: readonly Choosable[] = []): Choosable[] => {
  const chosen = [...seed];
  const covered = new Float64Array(gapCount);
  let left = room;
  const take = (course: Choosable): void => {
    for (const { gap, value } of course.parts) covered[gap] = Math.max(covered[gap]!, value);
    left = without(course, left);
  };
  seed.forEach(take);
  let waiting = courses.filter((course) => !seed.includes(course));
  for (;;) {
    const offers = waiting.flatMap((course) => {
      const gain = fits(course, left) ? gainOf(course, covered) : 0;
      return gain > TOLERANCE ? [{ course, gain, weight: weightOf(course, room) }] : [];
    });
    const [first, ...others] = offers;
    if (!first) return chosen;
    const best = others.reduce((a, b) => (isBetter(b, a) ? b : a), first).course;
    take(best);
    chosen.push(best);
    // What adds nothing now never adds anything later, and what has no room now never has.
    waiting = offers.map(({ course }) => course).filter((course) => course !== best);
  }
};

/** Single courses from which a greedy choice is begun besides the empty one. */
export const SEEDS = 24;

/**
 * The best of greedy choices begun with nothing and with each of the SEEDS most covering courses. It contains the choice
 * of Khuller, Moss, Naor (The budgeted maximum coverage problem, 1999): greedy by gain per cost, or the best single
 * course. With one budget it reaches ½(1 − 1/e) ≈ 31 % of the optimum at least. With two, a set within both takes up to
 * twice the summed weight, and the same argument leaves ½(1 − e^−½) ≈ 19 %. What is shown is not this but the bound computed.
 */
export const goodSet = (courses: readonly Choosable[], room: Room, gapCount: number): Choosable[] => {
  const single = (course: Choosable): number => coverageOf([course], gapCount);
  const seeds = courses
    .filter((course) => fits(course, room))
    .map((course) => ({ course, value: single(course) }))
    .sort((a, b) => b.value - a.value || (a.course.id < b.course.id ? -1 : 1))
    .slice(0, SEEDS);
  let best = greedy(courses, room, gapCount);
  let most = coverageOf(best, gapCount);
  for (const { course } of seeds) {
    const found = greedy(courses, room, gapCount, [course]);
    const coverage = coverageOf(found, gapCount);
    if (coverage > most + TOLERANCE) [best, most] = [found, coverage];
  }
  return best;
};

import fc from 'fast-check';
import { bestSet, type FoundSet } from './best-set';
import { coverageOf, type Choosable } from './coverage';
import { fits, without, type Room } from './room';

const GAPS = 5;
const part = fc.record({ gap: fc.integer({ min: 0, max: GAPS - 1 }), value: fc.integer({ min: 1, max: 40 }).map((tenths) => tenths / 10) });
const courses: fc.Arbitrary<Choosable[]> = fc
  .array(
    fc.record({
      parts: fc.uniqueArray(part, { selector: ({ gap }) => gap, minLength: 1, maxLength: 3 }),
      hours: fc.integer({ min: 0, max: 120 }).map((half) => half / 2),
      euro: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 500 })),
    }),
    { maxLength: 11 },
  )
  .map((found) => found.map((course, at) => ({ id: `course-${String(at).padStart(2, '0')}`, ...course })));
const limit = (max: number): fc.Arbitrary<number> => fc.oneof({ arbitrary: fc.integer({ min: 0, max }), weight: 4 }, { arbitrary: fc.constant(Infinity), weight: 1 });
const room: fc.Arbitrary<Room> = fc.record({ hours: limit(120), euro: limit(700) });

/** What the best of all sets within the room covers, tried one by one. */
const optimum = (all: readonly Choosable[], given: Room): number => {
  let most = 0;
  const tryFrom = (at: number, chosen: readonly Choosable[], left: Room): void => {
    most = Math.max(most, coverageOf(chosen, GAPS));
    for (let next = at; next < all.length; next += 1) if (fits(all[next]!, left)) tryFrom(next + 1, [...chosen, all[next]!], without(all[next]!, left));
  };
  tryFrom(0, [], given);
  return most;
};
const sumOf = (chosen: readonly Choosable[], dimension: 'hours' | 'euro'): number => chosen.reduce((sum, course) => sum + course[dimension], 0);
const within = ({ chosen }: FoundSet, { hours, euro }: Room): boolean => sumOf(chosen, 'hours') <= hours + 1e-9 && sumOf(chosen, 'euro') <= euro + 1e-9;

describe('choosing within a budget, whatever the courses', () => {
  it('finds the optimum of trying all sets, and says so', () => {
    fc.assert(fc.property(courses, room, (all, given) => {
      const found = bestSet(all, given, GAPS);
      expect(found.isBest).toBe(true);
      expect(found.coverage).toBeCloseTo(optimum(all, given), 9);
    }), { numRuns: 400 });
  });

  it('given up early, is never further from the optimum than it says, nor than its guarantee', () => {
    fc.assert(fc.property(courses, room, fc.integer({ min: 0, max: 25 }), (all, given, work) => {
      const found = bestSet(all, given, GAPS, work);
      const most = optimum(all, given);
      expect(found.atMost).toBeGreaterThanOrEqual(most - 1e-9);
      expect(found.coverage).toBeLessThanOrEqual(most + 1e-9);
      if (found.isBest) expect(found.coverage).toBeCloseTo(most, 9);
      const isSingle = given.hours === Infinity || given.euro === Infinity;
      expect(found.coverage).toBeGreaterThanOrEqual((isSingle ? 0.5 * (1 - 1 / Math.E) : 0.5 * (1 - Math.exp(-0.5))) * most - 1e-9);
    }), { numRuns: 400 });
  });

  it('never takes more than the budget, nor a course that adds nothing', () => {
    fc.assert(fc.property(courses, room, fc.integer({ min: 0, max: 1000 }), (all, given, work) => {
      const found = bestSet(all, given, GAPS, work);
      expect(within(found, given)).toBe(true);
      for (const course of found.chosen) expect(coverageOf(found.chosen.filter((other) => other !== course), GAPS)).toBeLessThan(found.coverage);
    }));
  });

  it('covers at least as much with more to spend', () => {
    fc.assert(fc.property(courses, room, fc.nat(60), fc.nat(300), (all, given, hours, euro) => {
      const more = bestSet(all, { hours: given.hours + hours, euro: given.euro + euro }, GAPS);
      expect(more.coverage).toBeGreaterThanOrEqual(bestSet(all, given, GAPS).coverage - 1e-9);
    }));
  });

  it('gives the same set for the same courses in any order', () => {
    const shuffled = courses.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));
    fc.assert(fc.property(shuffled, room, fc.integer({ min: 0, max: 1000 }), ([all, other], given, work) => {
      expect(bestSet(other, given, GAPS, work)).toEqual(bestSet(all, given, GAPS, work));
    }));
  });
});

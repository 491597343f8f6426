import fc from 'fast-check';
import type { Course } from '../course';
import { inventedCourse, inventedGap } from '../testing/invented';
import { courseCost, type Budget, type PricedCourse } from './budget';
import { coverageOf, openGaps, partsOf, wholeOf } from './coverage';
import { proposePlan } from './propose-plan';
import { reasonsFor } from './reasons-for';
import type { TakenCourses } from './taken-courses';

const URIS = ['urn:example:a', 'urn:example:b', 'urn:example:c'];
const gaps = fc.tuple(...URIS.map((competenceUri, at) => fc.record({ level: fc.integer({ min: 1, max: 3 }), target: fc.integer({ min: 2, max: 5 }) }).map((given) => inventedGap({ competenceUri, label: competenceUri, importance: 0.4 + at / 5, ...given }))));
const taught = fc.uniqueArray(fc.record({ uri: fc.constantFrom(...URIS), prerequisiteLevel: fc.constant(1), goalLevel: fc.integer({ min: 2, max: 5 }) }), { selector: ({ uri }) => uri, minLength: 1 });
const courses = fc
  .array(fc.record({ hours: fc.option(fc.integer({ min: 1, max: 20 })), priceEuro: fc.integer({ min: 0, max: 90 }), competences: taught }), { minLength: 1, maxLength: 9 })
  .map((found) => found.map((given, at): Course & PricedCourse => ({ ...inventedCourse({ id: `course-${at}`, free: false }), ...given })));
const FATES = ['PLANNED', 'FINISHED', 'DONE_BEFORE', 'OPEN', 'OPEN', 'OPEN'] as const;
const fates = fc.array(fc.constantFrom(...FATES), { minLength: 9, maxLength: 9 });
const budget: fc.Arbitrary<Budget> = fc.record({ hours: fc.option(fc.nat(50)), euro: fc.option(fc.nat(250)), hoursIfUnknown: fc.option(fc.integer({ min: 1, max: 12 })), euroIfUnknown: fc.constant(null) });

const takenOf = (all: readonly (Course & PricedCourse)[], fate: readonly (typeof FATES)[number][]): TakenCourses => {
  const having = (...wanted: string[]) => all.filter((_, at) => wanted.includes(fate[at]!));
  return {
    planned: having('PLANNED').map((course) => ({ courseId: course.id, cost: courseCost(course) })),
    finished: having('FINISHED').map(({ id }) => id),
    done: having('FINISHED', 'DONE_BEFORE').map(({ id }) => id),
  };
};
const counted = (all: readonly (Course & PricedCourse)[], { hoursIfUnknown }: Budget) => ({
  hours: all.reduce((sum, { hours }) => sum + (hours ?? hoursIfUnknown ?? 0), 0),
  euro: all.reduce((sum, { priceEuro }) => sum + (priceEuro ?? 0), 0),
});

describe('what is proposed beside a plan, whatever is in it', () => {
  it('is never planned, nor was it ever done', () => {
    fc.assert(fc.property(gaps, courses, fates, budget, (needs, all, fate, given) => {
      const taken = takenOf(all, fate);
      const decided = new Set([...taken.planned.map(({ courseId }) => courseId), ...taken.finished, ...taken.done]);
      const found = proposePlan({ gaps: needs, courses: all, budget: given, languages: [], taken });
      expect(found.courses.filter(({ courseId }) => decided.has(courseId))).toEqual([]);
    }));
  });

  it('never takes more than what the plan leaves of the budget', () => {
    fc.assert(fc.property(gaps, courses, fates, budget, (needs, all, fate, given) => {
      const taken = takenOf(all, fate);
      const found = proposePlan({ gaps: needs, courses: all, budget: given, languages: [], taken });
      const spent = counted(all.filter(({ id }) => taken.planned.some(({ courseId }) => courseId === id)), given);
      const more = counted(all.filter(({ id }) => found.courses.some(({ courseId }) => courseId === id)), given);
      for (const side of ['hours', 'euro'] as const) {
        const limit = given[side];
        if (limit !== null) expect(more[side]).toBeLessThanOrEqual(Math.max(0, limit - spent[side]));
      }
    }));
  });

  it('covers as much as the best of all sets that the rest of the budget allows, the plan counted in', () => {
    fc.assert(fc.property(gaps, courses, fates, budget, (needs, all, fate, given) => {
      const taken = takenOf(all, fate);
      const found = proposePlan({ gaps: needs, courses: all, budget: given, languages: [], taken });
      const open = openGaps(needs);
      const partOf = (course: Course) => ({ parts: partsOf(reasonsFor(course, needs), open) });
      const working = all.filter((_, at) => fate[at] === 'PLANNED' || fate[at] === 'FINISHED');
      const choices = all.filter((course, at) => fate[at] === 'OPEN' && (given.hours === null || course.hours !== null || given.hoursIfUnknown !== null));
      const spent = counted(all.filter((_, at) => fate[at] === 'PLANNED'), given);
      let most = 0;
      for (let set = 0; set < 2 ** choices.length; set += 1) {
        const chosen = choices.filter((_, at) => set & (2 ** at));
        const costs = counted(chosen, given);
        const fits = (['hours', 'euro'] as const).every((side) => given[side] === null || costs[side] <= Math.max(0, given[side] - spent[side]));
        if (fits) most = Math.max(most, coverageOf([...working, ...chosen].map(partOf), open.length));
      }
      const whole = open.reduce((sum, gap) => sum + wholeOf(gap), 0);
      expect(found.isBest).toBe(true);
      expect(found.covered).toBeCloseTo(whole > 0 ? most / whole : 0, 9);
      expect(found.planned.covered).toBeCloseTo(whole > 0 ? coverageOf(working.map(partOf), open.length) / whole : 0, 9);
    }));
  });

  it('is empty once a proposed set was taken into the plan, and again once all of it is done', () => {
    fc.assert(fc.property(gaps, courses, budget, (needs, all, given) => {
      const first = proposePlan({ gaps: needs, courses: all, budget: given, languages: [] });
      const planned = first.courses.map(({ courseId, cost }) => ({ courseId, cost }));
      const again = proposePlan({ gaps: needs, courses: all, budget: given, languages: [], taken: { planned, finished: [], done: [] } });
      expect([again.courses, again.planned.hours, again.covered]).toEqual([[], first.hours, first.covered]);
      const ids = planned.map(({ courseId }) => courseId);
      const after = proposePlan({ gaps: needs, courses: all, budget: given, languages: [], taken: { planned: [], finished: ids, done: ids } });
      expect(after.courses.filter(({ courseId }) => ids.includes(courseId))).toEqual([]);
      expect(after.covered).toBeGreaterThanOrEqual(first.covered - 1e-9);
    }));
  });
});

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { readCourseDocument } from '../course-document';
import type { Course } from '../course';
import type { Gap } from '../gap';
import { inventedCourse, inventedGap } from '../testing/invented';
import { courseCost, type Budget } from './budget';
import { proposePlan, type PlanInput } from './propose-plan';

const NO_LIMIT: Budget = { hours: null, euro: null, hoursIfUnknown: null, euroIfUnknown: null };
const reading = readCourseDocument(JSON.parse(readFileSync(new URL('../../content/courses.json', import.meta.url), 'utf8')));
const shipped: readonly Course[] = 'document' in reading ? reading.document.courses : [];
const gapsOfShipped = (wanted: (at: number) => Partial<Gap>): Gap[] =>
  [...new Set(shipped.flatMap(({ competences }) => competences.map(({ uri }) => uri)))].sort().flatMap((competenceUri, at) => [
    inventedGap({ competenceUri, label: competenceUri, target: 4, ...wanted(at) }),
    inventedGap({ competenceUri, label: competenceUri, kind: 'MATURITY', level: 2, target: 4, importance: 0.7 }),
  ]);

const proposal = (given: Omit<PlanInput, 'languages'> & { languages?: string[] }) => proposePlan({ languages: ['en'], ...given });

describe('what a course takes', () => {
  it.each([
    [{ hours: 6, free: true }, { hours: 6, euro: 0 }],
    [{ hours: null, free: false }, { hours: null, euro: null }],
    [{ hours: 3, free: null }, { hours: 3, euro: null }],
    [{ hours: 3, free: false, priceEuro: 49.5 }, { hours: 3, euro: 49.5 }],
    [{ hours: 3, free: true, priceEuro: 49.5 }, { hours: 3, euro: 0 }],
  ])('of %j is %j: what is not stated is unknown, never nothing', (course, cost) => expect(courseCost(course)).toEqual(cost));
});

describe('a proposed plan', () => {
  const other = 'urn:example:b';
  const gaps = [inventedGap({ level: 1, target: 4 }), inventedGap({ competenceUri: other, label: 'data', level: 2, target: 3 })];
  const step = inventedCourse({ id: 'step', hours: 4 });
  const leap = inventedCourse({ id: 'leap', hours: 10, competences: [{ uri: 'urn:example:a', prerequisiteLevel: 1, goalLevel: 4 }] });
  const side = inventedCourse({ id: 'side', hours: 5, competences: [{ uri: other, prerequisiteLevel: 2, goalLevel: 3 }] });

  it('counts a gap once, by the course that does most about it', () => {
    const { courses, covered, coverable, gaps: left, isBest } = proposal({ gaps, courses: [step, leap, side], budget: NO_LIMIT });
    expect(courses.map(({ courseId }) => courseId)).toEqual(['leap', 'side']);
    expect([covered, coverable, isBest]).toEqual([1, 1, true]);
    expect(left.map(({ courseId, to, covered: part }) => [courseId, to, part])).toEqual([['leap', 4, 1], ['side', 3, 1]]);
  });

  it('stays within the hours, and says what stays open', () => {
    const { courses, covered, coverable, hours, gaps: left } = proposal({ gaps, courses: [step, leap, side], budget: { ...NO_LIMIT, hours: 9 } });
    expect(courses.map(({ courseId, adds }) => [courseId, adds])).toEqual([['step', 0.5], ['side', 0.25]]);
    expect([covered, coverable, hours]).toEqual([0.75, 1, { stated: 9, unknown: 0 }]);
    expect(left[0]).toMatchObject({ courseId: 'step', to: 3, covered: 2 / 3 });
  });

  it('leaves out what states no length or price under a limit, unless told what to count', () => {
    const unstated = { ...leap, hours: null, free: false };
    const courses = [step, side, unstated];
    const budget = { ...NO_LIMIT, hours: 20, euro: 100 };
    expect(proposal({ gaps, courses, budget })).toMatchObject({ covered: 0.75, leftOut: { HOURS_UNKNOWN: 1, PRICE_UNKNOWN: 0 } });
    expect(proposal({ gaps, courses, budget: { ...budget, hoursIfUnknown: 15 } })).toMatchObject({ leftOut: { HOURS_UNKNOWN: 0, PRICE_UNKNOWN: 1 } });
    const counted = proposal({ gaps, courses, budget: { ...budget, hoursIfUnknown: 15, euroIfUnknown: 100 } });
    expect(counted).toMatchObject({ covered: 1, hours: { stated: 5, unknown: 1 }, euro: { stated: 0, unknown: 1 }, leftOut: { HOURS_UNKNOWN: 0, PRICE_UNKNOWN: 0 } });
    expect(proposal({ gaps, courses, budget: { ...budget, hoursIfUnknown: 16, euroIfUnknown: 100 } }).covered).toBe(0.75);
    expect(proposal({ gaps, courses, budget: NO_LIMIT }).covered).toBe(1);
  });

  it('takes a course only in a language that one can follow, or that is not stated', () => {
    const courses = [{ ...step, languages: [] }, { ...leap, languages: ['pl'] }];
    expect(proposal({ gaps, courses, budget: NO_LIMIT })).toMatchObject({ courses: [{ courseId: 'step' }], leftOut: { LANGUAGE: 1 } });
    expect(proposal({ gaps, courses, budget: NO_LIMIT, languages: ['pl'] }).courses[0]?.courseId).toBe('leap');
  });

  it('is empty where there is no gap, or nothing to spend on what costs something', () => {
    expect(proposal({ gaps: [], courses: [step], budget: NO_LIMIT })).toMatchObject({ courses: [], covered: 0, isBest: true, atLeast: 1 });
    expect(proposal({ gaps, courses: [step], budget: { ...NO_LIMIT, hours: 0 } })).toMatchObject({ courses: [], covered: 0, coverable: 0.5, isBest: true });
  });

  it('is the same for courses and gaps in any order', () => {
    const needs = gapsOfShipped((at) => ({ level: 1 + (at % 3), importance: at % 2 ? 1 : 0.4 }));
    const budget = { ...NO_LIMIT, hours: 40, hoursIfUnknown: 12 };
    const first = proposal({ gaps: needs, courses: shipped, languages: [], budget });
    const order = fc.tuple(fc.shuffledSubarray([...shipped], { minLength: shipped.length }), fc.shuffledSubarray(needs, { minLength: needs.length }));
    fc.assert(fc.property(order, ([courses, shuffled]) => expect(proposal({ gaps: shuffled, courses, languages: [], budget })).toEqual(first)), { numRuns: 3 });
  });

  it.each([5, 20, 40, 80, 160])('of the shipped courses for %d hours is the best one', (hours) => {
    const needs = gapsOfShipped((at) => ({ level: 1 + (at % 4) / 2, importance: [0.4, 0.7, 1][at % 3]! }));
    const found = proposal({ gaps: needs, courses: shipped, languages: [], budget: { ...NO_LIMIT, hours, hoursIfUnknown: 10 } });
    expect([found.isBest, found.atLeast]).toEqual([true, 1]);
  });

  it('of a thousand courses says how far it is from the best at most', () => {
    const needs = gapsOfShipped((at) => ({ level: 1 + (at % 4) / 2, importance: [0.4, 0.7, 1][at % 3]! }));
    const uris = needs.map(({ competenceUri }) => competenceUri);
    const courses = Array.from({ length: 1000 }, (_, at) => ({
      ...inventedCourse({ id: `course-${at}`, hours: 1 + ((at * 37) % 60), free: at % 3 > 0 }),
      priceEuro: (at * 53) % 400,
      competences: [0, 1, 2].map((part) => ({ uri: uris[(at * 7 + part * 11) % uris.length]!, prerequisiteLevel: 1, goalLevel: 2 + ((at + part) % 3) })).filter(({ uri }, index, all) => all.findIndex((entry) => entry.uri === uri) === index),
    }));
    const found = proposal({ gaps: needs, courses, budget: { ...NO_LIMIT, hours: 60, euro: 300 } });
    expect(found.atLeast).toBeGreaterThan(0.8);
    expect(found.hours.stated).toBeLessThanOrEqual(60);
    expect(found.euro.stated).toBeLessThanOrEqual(300);
  });
});

import fc from 'fast-check';
import { LEVEL_KINDS } from '@skills/assessment/rules';
import { TARGET_ROLES, TOPICS } from '@skills/identity/rules';
import { AVAILABILITIES, type Course } from './course';
import { assumedLevel, gapKey, isOpen, type Gap } from './gap';
import { matchCourses, type MatchInput } from './match';
import { SPREAD_ROOM } from './spread';
import { inventedCourse, inventedGap, inventedPractice } from './testing/invented';

const URIS = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => `urn:example:${name}`);
const level = fc.integer({ min: 10, max: 50 }).map((tenths) => tenths / 10);
const someTopics = fc.uniqueArray(fc.constantFrom(...TOPICS), { minLength: 1, maxLength: 2 });

const gap: fc.Arbitrary<Gap> = fc
  .record({
    competenceUri: fc.constantFrom(...URIS), topics: someTopics, kind: fc.constantFrom(...LEVEL_KINDS), level: fc.option(level),
    target: fc.integer({ min: 2, max: 5 }), importance: fc.constantFrom(0, 0.25, 0.5, 1), role: fc.option(fc.constantFrom(...TARGET_ROLES)),
  })
  .map((given) => inventedGap({ ...given, label: given.competenceUri }));
const gaps = fc.uniqueArray(gap, { selector: gapKey, maxLength: 8 });

const competence = fc.record({ uri: fc.constantFrom(...URIS), prerequisiteLevel: fc.integer({ min: 1, max: 4 }), up: fc.integer({ min: 1, max: 2 }) })
  .map(({ uri, prerequisiteLevel, up }) => ({ uri, prerequisiteLevel, goalLevel: Math.min(5, prerequisiteLevel + up) }));
const course: fc.Arbitrary<Partial<Course>> = fc.record({
  topics: someTopics, audience: fc.uniqueArray(fc.constantFrom(...TARGET_ROLES), { minLength: 1 }), languages: fc.subarray(['en', 'fr', 'de']),
  hours: fc.option(fc.integer({ min: 1, max: 90 })), free: fc.option(fc.boolean()), availability: fc.constantFrom(...AVAILABILITIES),
  competences: fc.uniqueArray(competence, { selector: ({ uri }) => uri, minLength: 1, maxLength: 3 }),
});
const courses = fc.array(course, { maxLength: 25 }).map((found) => found.map((given, at) => inventedCourse({ ...given, id: `course-${at}` })));
const practices = fc.array(someTopics, { maxLength: 4 }).map((found) => found.map((topics, at) => inventedPractice({ id: `case-${at}`, topics })));

const input: fc.Arbitrary<MatchInput> = fc.record({
  gaps, courses, practices,
  preferences: fc.record({ role: fc.constantFrom(...TARGET_ROLES), languages: fc.subarray(['en', 'fr']) }),
  firm: fc.constant({ sector: null, sizeClass: null, countryCode: null }),
});

const proficiencyIn = ({ gaps: given }: MatchInput, uri: string): number =>
  assumedLevel(given.find(({ competenceUri, kind }) => kind === 'PROFICIENCY' && competenceUri === uri)?.level ?? null);
const recommended = (given: MatchInput): Course[] =>
  matchCourses(given).recommendations.flatMap(({ courseId }) => given.courses.filter(({ id }) => id === courseId));

describe('matching, whatever the gaps and the courses', () => {
  it('never recommends what is too hard or closed', () => {
    fc.assert(fc.property(input, (given) => {
      const spokenOf = new Set(given.gaps.map(({ competenceUri }) => competenceUri));
      for (const { competences, availability } of recommended(given)) {
        expect(availability).not.toBe('CLOSED');
        for (const { uri, prerequisiteLevel } of competences) if (spokenOf.has(uri)) expect(proficiencyIn(given, uri)).toBeGreaterThanOrEqual(prerequisiteLevel);
      }
    }));
  });

  it('never gives as a reason what is already mastered or no gap', () => {
    fc.assert(fc.property(input, (given) => {
      for (const { courseId, reasons } of matchCourses(given).recommendations) {
        const { competences } = given.courses.find(({ id }) => id === courseId) ?? { competences: [] };
        for (const reason of reasons) {
          const goal = competences.find(({ uri }) => uri === reason.competenceUri)?.goalLevel ?? 0;
          expect(goal).toBeGreaterThan(proficiencyIn(given, reason.competenceUri));
          expect(reason.closes).toBeGreaterThan(0);
          expect(reason.closes).toBeLessThanOrEqual(reason.target - assumedLevel(reason.from));
        }
      }
    }));
  });

  it('gives the same list for the same input in any order', () => {
    const shuffled = input.chain((given) => fc.tuple(
      fc.constant(given),
      fc.shuffledSubarray([...given.courses], { minLength: given.courses.length }),
      fc.shuffledSubarray([...given.gaps], { minLength: given.gaps.length }),
      fc.shuffledSubarray([...given.practices], { minLength: given.practices.length }),
    ));
    fc.assert(fc.property(shuffled, ([given, otherCourses, otherGaps, otherPractices]) =>
      expect(matchCourses({ ...given, courses: otherCourses, gaps: otherGaps, practices: otherPractices })).toEqual(matchCourses(given))));
  });

  it('leads every open gap to something, and only once into the uncovered', () => {
    fc.assert(fc.property(input, (given) => {
      const { recommendations, uncovered } = matchCourses(given);
      const reached = new Set(recommendations.flatMap(({ reasons }) => reasons.map(gapKey)));
      const left = uncovered.map((entry) => gapKey(entry.gap));
      expect(new Set([...reached, ...left])).toEqual(new Set(given.gaps.filter(isOpen).map(gapKey)));
      expect(left.filter((key) => reached.has(key))).toEqual([]);
      expect(new Set(left).size).toBe(left.length);
    }));
  });

  it('gives a further gap that no course teaches a way on, without taking anything from the others', () => {
    fc.assert(fc.property(input, (given) => {
      const further = inventedGap({ competenceUri: 'urn:example:taught-by-nobody' });
      const before = matchCourses(given);
      const after = matchCourses({ ...given, gaps: [...given.gaps, further] });
      expect(after.recommendations).toEqual(before.recommendations);
      expect(after.uncovered.filter(({ gap: left }) => left !== further)).toEqual(before.uncovered);
      expect(after.uncovered).toHaveLength(before.uncovered.length + 1);
    }));
  });

  it('lists every topic for which a fitting course exists, and more than one competence on top where there is a choice', () => {
    fc.assert(fc.property(input, (given) => {
      const listed = matchCourses({ ...given, first: SPREAD_ROOM }).recommendations;
      const all = matchCourses({ ...given, first: given.courses.length + SPREAD_ROOM }).recommendations;
      const topicsOf = (entries: typeof all): Set<string> => new Set(entries.flatMap(({ reasons }) => reasons.flatMap(({ topics }) => topics)));
      const mainsOf = (entries: typeof all): Set<string> => new Set(entries.map(({ reasons }) => reasons[0].competenceUri));
      expect(topicsOf(listed)).toEqual(topicsOf(all));
      expect(listed).toHaveLength(Math.min(SPREAD_ROOM, all.length));
      if (listed.length >= 3 && mainsOf(all).size > 1) expect(mainsOf(listed.slice(0, 3)).size).toBeGreaterThan(1);
    }));
  });

  it('keeps every part of a score and the whole within 0 and 1', () => {
    fc.assert(fc.property(input, (given) => {
      for (const { parts, total } of matchCourses(given).recommendations)
        for (const value of [...Object.values(parts) as number[], total]) expect(value >= 0 && value <= 1 + 1e-12).toBe(true);
    }));
  });
});

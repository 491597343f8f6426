import { matchCourses, type MatchInput, type Matching } from './match';
import { inventedCourse as course, inventedGap as gap, inventedPractice as practice } from './testing/invented';

const match = (given: Partial<MatchInput>): Matching =>
  matchCourses({ gaps: [gap()], preferences: { role: 'MANAGER', languages: ['en'] }, firm: { sector: null, sizeClass: null, countryCode: null }, courses: [], practices: [], ...given });
const ids = ({ recommendations }: Matching): string[] => recommendations.map(({ courseId }) => courseId);
const teaches = (uri: string, prerequisiteLevel: number, goalLevel: number) => ({ competences: [{ uri, prerequisiteLevel, goalLevel }] });

describe('a course', () => {
  it('is recommended for what it closes, with the reason', () => {
    const { recommendations, uncovered } = match({ courses: [course({ id: 'basics' })] });
    expect(recommendations).toMatchObject([{ courseId: 'basics', rank: 1, reasons: [{ kind: 'PROFICIENCY', from: 1, to: 3, closes: 2 }] }]);
    expect(uncovered).toEqual([]);
  });

  it('is not recommended when it is too hard, already mastered, closed, or about something else', () => {
    const courses = [
      course({ id: 'too-hard', ...teaches('urn:example:a', 3, 5) }), course({ id: 'mastered', ...teaches('urn:example:a', 1, 2) }),
      course({ id: 'closed', availability: 'CLOSED' }), course({ id: 'other', ...teaches('urn:example:b', 1, 3) }),
    ];
    expect(ids(match({ gaps: [gap({ level: 2 })], courses }))).toEqual([]);
  });

  it('is too hard as soon as it asks too much in one competence that is spoken of, even one without a gap', () => {
    const both = course({ id: 'both', competences: [{ uri: 'urn:example:a', prerequisiteLevel: 1, goalLevel: 3 }, { uri: 'urn:example:b', prerequisiteLevel: 3, goalLevel: 5 }] });
    expect(ids(match({ gaps: [gap(), gap({ competenceUri: 'urn:example:b', level: 2, target: 2 })], courses: [both] }))).toEqual([]);
    expect(ids(match({ gaps: [gap(), gap({ competenceUri: 'urn:example:b', level: 3, target: 2 })], courses: [both] }))).toEqual(['both']);
  });

  it('is measured against level 1 where the level is unknown, and says so', () => {
    const courses = [course({ id: 'basics' }), course({ id: 'advanced', ...teaches('urn:example:a', 2, 4) })];
    const { recommendations } = match({ gaps: [gap({ level: null })], courses });
    expect(recommendations).toMatchObject([{ courseId: 'basics', reasons: [{ from: null, to: 3, closes: 2 }] }]);
  });

  it('for a practice of the firm is measured against what people master, never against the firm’s maturity', () => {
    const advanced = course({ id: 'advanced', ...teaches('urn:example:a', 2, 4) });
    const practiceGap = gap({ kind: 'MATURITY', level: 3, target: 4 });
    expect(ids(match({ gaps: [practiceGap], courses: [advanced] }))).toEqual([]);
    const { recommendations } = match({ gaps: [practiceGap, gap({ level: 3, target: 3 })], courses: [advanced] });
    expect(recommendations).toMatchObject([{ courseId: 'advanced', reasons: [{ kind: 'MATURITY', from: 3, to: 4, closes: 1 }] }]);
  });

  it('leads no further than the target in the reason given', () => {
    const { recommendations } = match({ gaps: [gap({ level: 2.5 })], courses: [course({ id: 'advanced', ...teaches('urn:example:a', 2, 4) })] });
    expect(recommendations[0]?.reasons[0]).toMatchObject({ from: 2.5, to: 3, closes: 0.5 });
  });
});

describe('the ranking', () => {
  it.each([
    ['a wider gap closed', { ...teaches('urn:example:a', 1, 2) }],
    ['the role asked for', { audience: ['IT_PROFESSIONAL' as const] }],
    ['a language asked for', { languages: ['fi'] }],
    ['no price', { free: false }],
    ['a stated absence of a price', { free: null }],
    ['fewer hours', { hours: 40 }],
  ])('puts %s first when all else is equal', (_, worse) => {
    expect(ids(match({ courses: [course({ id: 'a-worse', ...worse }), course({ id: 'z-better' })] }))).toEqual(['z-better', 'a-worse']);
  });

  it('puts the more important gap first', () => {
    const courses = [course({ id: 'a-minor', ...teaches('urn:example:b', 1, 3) }), course({ id: 'z-major' })];
    expect(ids(match({ gaps: [gap({ importance: 1 }), gap({ competenceUri: 'urn:example:b', importance: 0.1 })], courses }))).toEqual(['z-major', 'a-minor']);
  });

  it('does not fill the top three with one competence while another waits', () => {
    const same = ['s1', 's2', 's3', 's4'].map((id) => course({ id }));
    const other = course({ id: 'other', free: false, hours: 60, ...teaches('urn:example:b', 1, 2) });
    const listed = ids(match({ gaps: [gap(), gap({ competenceUri: 'urn:example:b', importance: 0.1 })], courses: [...same, other] }));
    expect(listed.slice(0, 3)).toEqual(['s1', 's2', 'other']);
  });

  it('keeps a place for every topic with a gap', () => {
    const uris = ['urn:example:a', 'urn:example:b', 'urn:example:c', 'urn:example:d'];
    const many = Array.from({ length: 32 }, (_, at) => course({ id: `c${at}`, ...teaches(uris[at % 4] ?? '', 1, 3) }));
    const iot = course({ id: 'iot', topics: ['IOT'], languages: ['fi'], free: false, hours: 90, audience: ['IT_PROFESSIONAL'], ...teaches('urn:example:iot', 1, 2) });
    const gaps = [...uris.map((competenceUri) => gap({ competenceUri })), gap({ competenceUri: 'urn:example:iot', topics: ['IOT'], importance: 0 })];
    expect(ids(match({ gaps, courses: [...many, iot] }))).toContain('iot');
  });
});

describe('a gap that no recommended course closes', () => {
  const uncoveredGap = gap({ competenceUri: 'urn:example:rare', level: 2, target: 4 });

  it('leads to a course on its topic at the right level', () => {
    const courses = [course({ id: 'too-easy', ...teaches('urn:example:b', 1, 2) }), course({ id: 'right', ...teaches('urn:example:b', 2, 4) })];
    expect(match({ gaps: [uncoveredGap], courses }).uncovered).toEqual([
      { gap: uncoveredGap, fallback: { kind: 'TOPIC_COURSE', courseId: 'right', topic: 'CYBERSECURITY' } },
    ]);
  });

  it('leads to a case where no such course is open, and to the catalogue where there is no case', () => {
    expect(match({ gaps: [uncoveredGap], practices: [practice({ id: 'told' })] }).uncovered[0]?.fallback).toEqual({ kind: 'PRACTICE', practiceId: 'told', topic: 'CYBERSECURITY' });
    expect(match({ gaps: [uncoveredGap] }).uncovered[0]?.fallback).toEqual({ kind: 'CATALOGUE', topic: 'CYBERSECURITY' });
  });

  it('leads to the course that had no place in the list', () => {
    const courses = [...Array.from({ length: 8 }, (_, at) => course({ id: `c${at}` })), course({ id: 'late', free: false, ...teaches('urn:example:rare', 1, 3) })];
    const { uncovered } = match({ gaps: [gap(), uncoveredGap], courses, first: 1 });
    expect(uncovered[0]?.fallback).toEqual({ kind: 'FURTHER_COURSE', courseId: 'late' });
  });
});

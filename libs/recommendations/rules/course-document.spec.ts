import { readFileSync } from 'node:fs';
import { readCourseDocument } from './course-document';
import { readPracticeDocument } from './practice-document';

const shipped = (name: string): Record<string, unknown> => JSON.parse(readFileSync(new URL(`../content/${name}`, import.meta.url), 'utf8')) as Record<string, unknown>;
const firstCourse = (shipped('courses.json') as unknown as { courses: [Record<string, unknown>] }).courses[0];
const withCourses = (...courses: unknown[]): unknown => ({ ...shipped('courses.json'), courses });

describe('a course document', () => {
  it('that the product ships has 120 courses and no fault', () => {
    const reading = readCourseDocument(shipped('courses.json'));
    expect(reading).not.toHaveProperty('faults');
    expect(reading).toHaveProperty('document.courses.length', 120);
  });

  it('is answered with path and reason for each of its faults', () => {
    const reading = readCourseDocument(
      withCourses(firstCourse, { ...firstCourse, url: 'javascript:alert(1)', hours: -1, topics: [], retrievedOn: 'today' }),
    );
    expect(reading).toEqual({
      faults: expect.arrayContaining([
        { path: ['courses', '1', 'url'], reason: 'must be an http or https address' },
        { path: ['courses', '1', 'hours'], reason: expect.any(String) },
        { path: ['courses', '1', 'topics'], reason: 'must name at least one topic' },
        { path: ['courses', '1', 'retrievedOn'], reason: 'must be a day like 2026-11-23' },
      ]),
    });
  });

  it('takes no course twice and no course that leads nowhere', () => {
    expect(readCourseDocument(withCourses(firstCourse, firstCourse))).toEqual({
      faults: [{ path: ['courses', '1'], reason: `comes twice: ${String(firstCourse['id'])}` }],
    });
    const competences = [{ uri: 'http://data.europa.eu/esco/skill/8088750d-8388-4170-a76f-48354c469c44', prerequisiteLevel: 3, goalLevel: 3 }];
    expect(readCourseDocument(withCourses({ ...firstCourse, competences }))).toMatchObject({
      faults: [{ path: ['courses', '0', 'competences', '0', 'goalLevel'] }],
    });
  });

  it('takes no field that it does not know, so that a typing error is not lost in silence', () => {
    expect(readCourseDocument(withCourses({ ...firstCourse, fre: true }))).toMatchObject({ faults: [{ path: ['courses', '0'] }] });
  });

  it('is not taken from something else', () => {
    expect(readCourseDocument('courses')).toMatchObject({ faults: [{ path: [] }] });
  });
});

describe('a practice document', () => {
  it('that the product ships has 24 cases and no fault', () => {
    const reading = readPracticeDocument(shipped('cases.json'));
    expect(reading).not.toHaveProperty('faults');
    expect(reading).toHaveProperty('document.practices.length', 24);
  });
});

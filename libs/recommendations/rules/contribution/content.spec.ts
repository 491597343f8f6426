import fc from 'fast-check';
import { courseEntry, entryName, practiceEntry } from './catalogue-entry';
import { fieldChanges } from './content-changes';
import { readCourseContent } from './course-content';
import { blankDraft, readDraft } from './draft';
import { readPracticeContent } from './practice-content';
import { staleBefore } from './stale';
import { completeCourse, completePractice } from '../testing/contributed';

const faultsOf = (reading: object): Record<string, string> =>
  'faults' in reading ? Object.fromEntries((reading.faults as { path: string[]; reason: string }[]).map(({ path, reason }) => [path.join('.'), reason])) : {};

describe('the content of a contribution', () => {
  it('of a complete form has no fault', () => {
    expect(readPracticeContent(completePractice())).toHaveProperty('content.sector', 'C');
    expect(readCourseContent(completeCourse())).toMatchObject({ content: { hours: 4.5, level: null, price: 'FREE', competences: [{ prerequisiteLevel: 1, goalLevel: 3 }] } });
  });

  it('of a blank form lacks every field that is needed, all told at once', () => {
    expect(faultsOf(readPracticeContent(blankDraft('PRACTICE', 'de')))).toEqual(
      Object.fromEntries(['title', 'organisation', 'topics', 'challenge', 'whatTheyDid', 'result', 'skillsLesson'].map((field) => [field, 'REQUIRED'])),
    );
    expect(faultsOf(readCourseContent({}))).toEqual(
      Object.fromEntries(['title', 'provider', 'url', 'language', 'languages', 'topics', 'audience', 'summary', 'competences'].map((field) => [field, 'REQUIRED'])),
    );
  });

  it.each([
    ['title', 'x'.repeat(201), 'title', 'TOO_LONG'],
    ['title', '   ', 'title', 'REQUIRED'],
    ['title', 7, 'title', 'NOT_UNDERSTOOD'],
    ['title', 'a\u0000b', 'title', 'NOT_UNDERSTOOD'],
    ['summary', 'half \ud83d', 'summary', 'NOT_UNDERSTOOD'],
    ['url', 'http://example.org', 'url', 'NOT_HTTPS'],
    ['url', 'javascript:alert(1)', 'url', 'NOT_HTTPS'],
    ['url', 'https://name:secret@example.org', 'url', 'NOT_HTTPS'],
    ['language', 'German', 'language', 'NOT_OFFERED'],
    ['languages', ['de', 'de'], 'languages.1', 'TWICE'],
    ['topics', ['ASTROLOGY'], 'topics.0', 'NOT_OFFERED'],
    ['topics', 'IOT', 'topics', 'NOT_UNDERSTOOD'],
    ['audience', [], 'audience', 'REQUIRED'],
    ['level', 'HARD', 'level', 'NOT_OFFERED'],
    ['hours', 'many', 'hours', 'OUT_OF_RANGE'],
    ['hours', '0', 'hours', 'OUT_OF_RANGE'],
    ['hours', '1e9', 'hours', 'OUT_OF_RANGE'],
    ['countryCode', 'Germany', 'countryCode', 'NOT_OFFERED'],
    ['price', 'maybe', 'price', 'NOT_OFFERED'],
    ['competences', [{ uri: 'http://data.europa.eu/esco/skill/a', prerequisiteLevel: '3', goalLevel: '3' }], 'competences.0.goalLevel', 'NO_PROGRESS'],
    ['competences', [{ uri: 'https://example.org/skill', prerequisiteLevel: '1', goalLevel: '2' }], 'competences.0.uri', 'NOT_OFFERED'],
    ['competences', [{ uri: 'http://data.europa.eu/esco/skill/a', prerequisiteLevel: '', goalLevel: '6' }], 'competences.0.goalLevel', 'OUT_OF_RANGE'],
    ['competences', ['x'], 'competences.0', 'NOT_UNDERSTOOD'],
  ])('with %s = %j has its fault at %s: %s', (field, value, path, reason) => {
    expect(faultsOf(readCourseContent({ ...completeCourse(), [field]: value }))).toHaveProperty([path], reason);
  });

  it.each(['a\u0000b', 'half \ud83d'])('is not even kept as a draft with %j, which no database can hold', (title) => {
    expect(faultsOf(readDraft('COURSE', { title }))).toEqual({ title: 'NOT_UNDERSTOOD' });
  });

  it('takes hours as people write them', () => {
    for (const [hours, read] of [['4', 4], ['4,5', 4.5], [' 4.5 ', 4.5], [8, 8], ['', null], [null, null]] as const)
      expect(readCourseContent({ ...completeCourse(), hours })).toHaveProperty('content.hours', read);
  });

  it('of anything at all is refused with places and reasons, never thrown', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        for (const reading of [readCourseContent(value), readPracticeContent(value)]) {
          expect('faults' in reading && reading.faults.length > 0 && reading.faults.every(({ reason }) => reason.length > 0)).toBe(true);
        }
      }),
    );
  });

  it('of a draft may be wrong, but not endless', () => {
    expect(readDraft('COURSE', { title: '', hours: 'many', competences: [{ uri: '' }] })).toHaveProperty('content.hours', 'many');
    expect(faultsOf(readDraft('PRACTICE', { challenge: 'x'.repeat(8001) }))).toEqual({ challenge: 'TOO_LONG' });
    expect(readDraft('PRACTICE', { stranger: 'x' })).not.toHaveProperty('content.stranger');
  });

  it('becomes an entry of the catalogue', () => {
    const course = readCourseContent(completeCourse());
    if ('faults' in course) throw new Error('complete');
    expect(courseEntry(course.content, 'a-course', '2026-11-23')).toMatchObject({ id: 'a-course', free: true, certificate: null, availability: 'PROVIDER_PAGE_SEEN', sourceUrl: 'https://example.org/course', retrievedOn: '2026-11-23' });
    const practice = readPracticeContent(completePractice());
    if ('faults' in practice) throw new Error('complete');
    expect(practiceEntry(practice.content, 'a-case', '2026-11-23')).toMatchObject({ id: 'a-case', year: 2026, sourceUrl: 'https://example.org/case' });
  });

  it('of a case without a web page is complete, and names no source', () => {
    const practice = readPracticeContent({ ...completePractice(), url: '' });
    if ('faults' in practice) throw new Error('complete');
    expect(practiceEntry(practice.content, 'a-case', '2026-11-23')).toMatchObject({ url: null, sourceUrl: null });
    expect(faultsOf(readPracticeContent({ ...completePractice(), url: 'http://example.org' }))).toEqual({ url: 'NOT_HTTPS' });
  });

  it('gives an entry a name of its own', () => {
    expect(entryName('Sécurité für Mühlen & Söhne!', '019aaaaa-0000-7000-8000-0123456789ab')).toBe('securite-fur-muhlen-sohne-0123456789ab');
    expect(entryName('数据', '019aaaaa-0000-7000-8000-0123456789ab')).toBe('entry-0123456789ab');
  });

  it('tells what differs, and not the order of choices', () => {
    const before = completePractice();
    expect(fieldChanges(before, { ...before, topics: [...before.topics].reverse(), title: ' Another title ' })).toEqual([{ field: 'title', before: before.title, after: ' Another title ' }]);
    expect(fieldChanges({}, {})).toEqual([]);
  });
});

describe('stale offers', () => {
  it.each([
    ['2026-11-23', '2025-11-23'],
    ['2024-02-29', '2023-02-28'],
    ['2026-01-01', '2025-01-01'],
  ])('on %s are those from before %s', (today, before) => {
    expect(staleBefore(today)).toBe(before);
  });
});

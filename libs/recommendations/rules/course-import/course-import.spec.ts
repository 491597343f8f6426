import fc from 'fast-check';
import { COURSE_FORMATS, COURSE_LEVELS } from '../course';
import { CONTRIBUTION_STATES } from '../contribution';
import { completeCourse } from '../testing/contributed';
import { COURSE_COLUMNS, courseColumnNamed } from './course-columns';
import { readCourseRow, type CourseRow } from './imported-course';
import { rowOutcome } from './row-outcome';

const URI = 'http://data.europa.eu/esco/skill/00000000-0000-0000-0000-000000000001';
const row: CourseRow = {
  externalId: 'A-1', title: 'Sensors for beginners', provider: 'Example Academy', url: 'https://example.org/course', language: 'en', languages: 'en|de', topics: 'IOT', audience: 'MANAGER',
  hours: '4,5', format: 'ONLINE_SELF_PACED', price: 'FREE', summary: 'What sensors can do in a small firm.', competences: `${URI} 1-3`,
};
const faultsOf = (more: CourseRow): string[] => {
  const reading = readCourseRow({ ...row, ...more });
  return 'faults' in reading ? reading.faults.map(({ path, reason }) => `${path.join('.')} ${reason}`) : [];
};
const draftOf = (more: CourseRow) => {
  const reading = readCourseRow({ ...row, ...more });
  if ('faults' in reading) throw new Error(JSON.stringify(reading.faults));
  return reading.draft;
};

describe('a row of a provider’s file', () => {
  it('is what the form would hold', () => expect(draftOf({})).toEqual(completeCourse(URI)));

  it.each<[string, CourseRow]>([
    ['lists divided by semicolons', { languages: 'en; de' }],
    ['lists divided by lines', { languages: 'en\nde\n' }],
    ['codes in small letters', { format: 'online self-paced', price: 'free', topics: 'iot', audience: 'manager' }],
    ['languages in capitals', { language: 'EN', languages: 'EN|DE' }],
    ['a dash between the levels', { competences: `${URI} 1 – 3` }],
    ['values of JSON', { languages: ['en', 'de'], topics: ['IOT'], audience: ['MANAGER'], hours: '4,5', level: null, competences: [{ uri: URI, prerequisiteLevel: 1, goalLevel: 3 }] }],
  ])('may be written with %s', (_how, more) => expect(draftOf(more)).toEqual(completeCourse(URI)));

  it('may say yes and no as JSON does, and a number', () => expect(draftOf({ certificate: true, hours: 4 })).toMatchObject({ certificate: 'YES', hours: '4' }));

  it.each<[string, CourseRow, string[]]>([
    ['no name of its own', { externalId: ' ' }, ['externalId REQUIRED']],
    ['a name that is too long', { externalId: 'x'.repeat(101) }, ['externalId TOO_LONG']],
    ['a name with a control character', { externalId: 'a\u0007b' }, ['externalId NOT_UNDERSTOOD']],
    ['no title', { title: '' }, ['title REQUIRED']],
    ['a script as an address', { url: 'javascript:alert(1)' }, ['url NOT_HTTPS']],
    ['credentials in an address', { url: 'https://ann:secret@example.org/' }, ['url NOT_HTTPS']],
    ['an unknown topic', { topics: 'IOT|COOKING' }, ['topics.1 NOT_OFFERED']],
    ['a language twice', { languages: 'en|en' }, ['languages.1 TWICE']],
    ['levels that lead nowhere', { competences: `${URI} 3-3` }, ['competences.0.goalLevel NO_PROGRESS']],
    ['a competence without levels', { competences: URI }, ['competences.0.prerequisiteLevel OUT_OF_RANGE', 'competences.0.goalLevel OUT_OF_RANGE']],
    ['hours that are a formula', { hours: '=1+1' }, ['hours OUT_OF_RANGE']],
    ['a NUL in a text', { title: 'a\0b' }, ['title NOT_UNDERSTOOD']],
    ['half a character', { summary: 'a\ud83d' }, ['summary NOT_UNDERSTOOD']],
    ['an object instead of a text', { title: { a: 1 } }, ['title NOT_UNDERSTOOD']],
    ['a list in a list', { topics: [['IOT']] }, ['topics.0 NOT_OFFERED']],
    ['too many languages', { languages: Array.from({ length: 31 }, (_, at) => `a${String.fromCharCode(97 + (at % 26))}${at > 25 ? 'a' : 'b'}`) }, ['languages TOO_MANY']],
  ])('is faulty with %s', (_what, more, faults) => expect(faultsOf(more)).toEqual(faults));

  it('reads what was marked as text so that no spreadsheet runs it', () => expect(draftOf({ title: "'=SUM(A1)" }).title).toBe('=SUM(A1)'));

  it('never throws, whatever a file holds', () =>
    fc.assert(fc.property(fc.record(Object.fromEntries(COURSE_COLUMNS.map((column) => [column, fc.anything()])), { requiredKeys: [] }), (values) => void readCourseRow(values))));

  it('offers the same choices as the form', () => {
    for (const format of COURSE_FORMATS) expect(draftOf({ format }).format).toBe(format);
    for (const level of COURSE_LEVELS) expect(draftOf({ level }).level).toBe(level);
  });
});

describe('a heading', () => {
  it.each([['externalId', 'externalId'], ['External ID', 'externalId'], ['external_id', 'externalId'], ['COUNTRY-CODE', 'countryCode'], ['constructor', null], ['', null]])('%s names %s', (heading, column) =>
    expect(courseColumnNamed(heading)).toBe(column));
});

describe('what becomes of a sound row', () => {
  it('is new when nothing was brought under its name', () => expect(rowOutcome(null, 'a')).toBe('NEW'));
  it.each(CONTRIBUTION_STATES)('is nothing when the same row came before (%s)', (state) => expect(rowOutcome({ state, fingerprint: 'a' }, 'a')).toBe('UNCHANGED'));
  it.each([['DRAFT', 'CHANGED'], ['CHANGES_ASKED', 'CHANGED'], ['PUBLISHED', 'CHANGED'], ['IN_REVIEW', 'IN_REVIEW'], ['WITHDRAWN', 'WITHDRAWN']] as const)('of a course that stands at %s is %s when it differs', (state, outcome) =>
    expect(rowOutcome({ state, fingerprint: 'a' }, 'b')).toBe(outcome));
});

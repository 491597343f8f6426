import fc from 'fast-check';
import { COURSE_FORMATS, COURSE_LEVELS } from '../course';
import { CONTRIBUTION_STATES } from '../contribution';
import { completeCourse } from '../testing/contributed';
import { COURSE_COLUMNS, courseColumnNamed } from './course-columns';
import { readCourseRow, type CourseRow } from './imported-course';
import { rowOutcome } from './row-outcome';
import { writtenValue } from './written-value';

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
    ['no column for sectors', { sectors: undefined, sizeClasses: null }],
    ['values of JSON', { languages: ['en', 'de'], topics: ['IOT'], audience: ['MANAGER'], hours: '4,5', level: null, competences: [{ uri: URI, prerequisiteLevel: 1, goalLevel: 3 }] }],
  ])('may be written with %s', (_how, more) => expect(draftOf(more)).toEqual(completeCourse(URI)));

  it.each(['10-49|GE250', 'size_10_49; ge250', '10 – 49, SIZE_GE250'])('may name sizes of firm as %j, and sectors in small letters', (sizeClasses) =>
    expect(draftOf({ sizeClasses, sectors: 'c|g' })).toMatchObject({ sizeClasses: ['10-49', 'GE250'], sectors: ['C', 'G'] }));

  it('may say yes and no as JSON does, and a number', () => expect(draftOf({ certificate: true, hours: 4 })).toMatchObject({ certificate: 'YES', hours: '4' }));

  it.each<[string, CourseRow, string[]]>([
    ['no name of its own', { externalId: ' ' }, ['externalId REQUIRED']],
    ['a name that is too long', { externalId: 'x'.repeat(101) }, ['externalId TOO_LONG']],
    ['a name with a control character', { externalId: 'a\u0007b' }, ['externalId HIDDEN_CHARACTERS']],
    ['a name of which nothing is seen', { externalId: '\u200b' }, ['externalId REQUIRED']],
    ['a title of which nothing is seen', { title: '\u200b' }, ['title REQUIRED']],
    ['a title in two lines', { title: 'a\r\nb' }, ['title LINE_BREAK']],
    ['texts that are shown as others', { title: 'a\u202eb', summary: 'a\u001b[2Jb', provider: `a${'\u0301'.repeat(150)}` }, ['title HIDDEN_CHARACTERS', 'provider STACKED_MARKS', 'summary HIDDEN_CHARACTERS']],
    ['no title', { title: '' }, ['title REQUIRED']],
    ['a script as an address', { url: 'javascript:alert(1)' }, ['url NOT_HTTPS']],
    ['credentials in an address', { url: 'https://ann:secret@example.org/' }, ['url NOT_HTTPS']],
    ['an unknown topic', { topics: 'IOT|COOKING' }, ['topics.1 NOT_OFFERED']],
    ['a sector and a size that do not exist', { sectors: 'C|ZZ', sizeClasses: 'Oct-49' }, ['sectors.1 NOT_OFFERED', 'sizeClasses.0 NOT_OFFERED']],
    ['several unknown topics', { topics: 'COOKING|IOT|IOT|DANCING' }, ['topics.0 NOT_OFFERED', 'topics.3 NOT_OFFERED', 'topics.2 TWICE']],
    ['a language twice', { languages: 'en|en' }, ['languages.1 TWICE']],
    ['levels that lead nowhere', { competences: `${URI} 3-3` }, ['competences.0.goalLevel NO_PROGRESS']],
    ['a competence without levels', { competences: URI }, ['competences.0.prerequisiteLevel OUT_OF_RANGE', 'competences.0.goalLevel OUT_OF_RANGE']],
    ['hours that are a formula', { hours: '=1+1' }, ['hours OUT_OF_RANGE']],
    ['a NUL in a text', { title: 'a\0b' }, ['title NOT_UNDERSTOOD']],
    ['half a character', { summary: 'a\ud83d' }, ['summary NOT_UNDERSTOOD']],
    ['an object instead of a text', { title: { a: 1 } }, ['title NOT_UNDERSTOOD']],
    ['a list in a list', { topics: [['IOT']] }, ['topics.0 NOT_OFFERED']],
    ['too many languages', { languages: 'aa af am an ar as av ay az ba be bg bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee'.replaceAll(' ', '|') }, ['languages TOO_MANY']],
    ['languages and a country that do not exist', { language: 'xx', languages: 'en|qq', countryCode: 'ZZ' }, ['language NOT_OFFERED', 'languages.1 NOT_OFFERED', 'countryCode NOT_OFFERED']],
  ])('is faulty with %s', (_what, more, faults) => expect(faultsOf(more)).toEqual(faults));

  it('names its competences also when something else is wrong', () => {
    expect(readCourseRow({ ...row, title: '', competences: `${URI} 1-3 | nonsense | ${URI} 9-9` }).competences).toEqual([URI, null, URI]);
    expect(readCourseRow({}).competences).toEqual([]);
  });

  it.each<[string, CourseRow, Parameters<typeof writtenValue>[1], string | null]>([
    ['in a column', { level: ' very hard ' }, ['level'], 'very hard'],
    ['of a number', { hours: 9000 }, ['hours'], '9000'],
    ['of yes or no', { certificate: true }, ['certificate'], 'true'],
    ['in a list', { topics: 'iot; cooking' }, ['topics', '1'], 'cooking'],
    ['in a list of JSON', { topics: ['iot', 'cooking'] }, ['topics', '1'], 'cooking'],
    ['of a competence, whole', { competences: `${URI} 1-3 | x 9-9` }, ['competences', '1', 'goalLevel'], 'x 9-9'],
    ['of a part of a competence in JSON', { competences: [{ uri: 'x', goalLevel: 9 }] }, ['competences', '0', 'goalLevel'], '9'],
    ['of a competence in JSON', { competences: [{ uri: 'x', goalLevel: 9 }] }, ['competences', '0'], 'x'],
    ['of a part that is not there', { competences: [{ uri: 'x' }] }, ['competences', '0', 'goalLevel'], null],
    ['over several lines', { title: 'a\r\n b' }, ['title'], 'a b'],
    ['with signs that cannot be shown', { title: 'a\u0007b\ud83d\u202e' }, ['title'], 'a\ufffdb\ufffd\ufffd'],
    ['of 60 characters', { title: '😀'.repeat(60) }, ['title'], '😀'.repeat(60)],
    ['of more, cut', { title: '😀'.repeat(61) }, ['title'], `${'😀'.repeat(60)}…`],
    ['that is nothing', { title: '' }, ['title'], null],
    ['that no cell can hold', { title: { a: 1 } }, ['title'], null],
    ['where nothing stands', {}, ['topics', '3'], null],
  ])('tells the value %s', (_what, values, path, told) => expect(writtenValue(values, path)).toBe(told));

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
  it.each(CONTRIBUTION_STATES)('that came before is nothing new, and is told as withdrawn where it was (%s)', (state) =>
    expect(rowOutcome({ state, fingerprint: 'a' }, 'a')).toBe(state === 'WITHDRAWN' ? 'WITHDRAWN' : 'UNCHANGED'));
  it.each([['DRAFT', 'CHANGED'], ['CHANGES_ASKED', 'CHANGED'], ['PUBLISHED', 'CHANGED'], ['IN_REVIEW', 'IN_REVIEW'], ['WITHDRAWN', 'WITHDRAWN']] as const)('of a course that stands at %s is %s when it differs', (state, outcome) =>
    expect(rowOutcome({ state, fingerprint: 'a' }, 'b')).toBe(outcome));
});

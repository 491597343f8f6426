import { Refusal } from '@skills/platform/graph';
import fc from 'fast-check';
import { COURSE_COLUMNS, COURSE_FILE_MOST as MOST } from '../../rules';
import { readCourseFile } from './read-course-file';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const HEADINGS = COURSE_COLUMNS.join(',');
const cells = (first: string): string => [first, ...Array.from({ length: COURSE_COLUMNS.length - 1 }, () => 'x')].join(',');

/** The code with which a file is refused, or how many rows it has. */
const outcomeOf = (file: Uint8Array): string | number => {
  try {
    return readCourseFile(file).length;
  } catch (error) {
    if (error instanceof Refusal) return error.problems[0]!.code;
    throw error;
  }
};

describe('a provider’s file', () => {
  it.each<[string, string]>([
    ['with commas', `${HEADINGS}\n${cells('a')}\n`],
    ['with semicolons, as German and French spreadsheets write it', `${HEADINGS}\n${cells('a')}\n`.replaceAll(',', ';')],
    ['with tabulators', `${HEADINGS}\n${cells('a')}\n`.replaceAll(',', '\t')],
    ['with a mark at its start and lines as Windows ends them', `\ufeff${HEADINGS}\r\n${cells('a')}\r\n`],
    ['with headings that nobody filled in at the end', `${HEADINGS},,\n${cells('a')},,\n`],
  ])('%s is read', (_how, text) => expect(readCourseFile(bytes(text))).toMatchObject([{ row: 2, values: { externalId: 'a', competences: 'x' }, surplus: false }]));

  const quoted = (line: string): string => line.replaceAll(/[^,]+/g, '"$&"');
  it.each<[string, string, string]>([
    ['the heading by LF, rows by CRLF', '\n', '\r\n'],
    ['the heading by CRLF, rows by LF', '\r\n', '\n'],
    ['the heading by CR, rows by LF', '\r', '\n'],
    ['the heading by LF, rows by CR', '\n', '\r'],
  ])('whose lines end differently is read: %s', (_how, first, other) => {
    for (const written of [quoted, (line: string) => line])
      expect(readCourseFile(bytes([written(HEADINGS), first, written(cells('a')), other, written(cells('b')), other].join('')))).toMatchObject([
        { row: 2, values: { externalId: 'a', competences: 'x' }, surplus: false },
        { row: 3, values: { externalId: 'b', competences: 'x' }, surplus: false },
      ]);
  });

  it.each<[string, string, string]>([
    ['a semicolon', 'sep=;\r\n', ';'],
    ['a tabulator', 'SEP=\t\n', '\t'],
    ['a vertical line', 'sep=|\n', '|'],
    ['a semicolon in quotation marks, behind a mark', '\ufeff"sep=;"\n', ';'],
    ['a comma, filled up as a spreadsheet saves it', 'sep=,,,,,\n', ','],
  ])('may say in its first line that %s divides it', (_what, line, divider) =>
    expect(readCourseFile(bytes(`${line}${HEADINGS}\n${cells('"a, ;"')}\n`.replaceAll(/,(?! )/g, (comma, at: number) => (at < line.length ? comma : divider))))).toMatchObject([{ row: 3, values: { externalId: 'a, ;' } }]));

  it('numbers rows as a spreadsheet does, blank ones included', () =>
    expect(readCourseFile(bytes(`${HEADINGS}\n\n${cells('a')}\n,,,\n"${'b\nb'}"${cells('').slice(0)}\n`)).map(({ row, values }) => [row, values.externalId])).toEqual([[3, 'a'], [5, 'b\nb']]));

  it('tells of cells beyond the last heading', () => expect(readCourseFile(bytes(`${HEADINGS}\n${cells('a')},more\n`))[0]?.surplus).toBe(true));

  it.each([['a list', '[{"external id":"a","title":"t"}]'], ['a list under "courses"', '{"courses":[{"externalId":"a","title":"t"}]}']])('may be JSON: %s', (_how, text) =>
    expect(readCourseFile(bytes(text))).toEqual([{ row: 1, values: { externalId: 'a', title: 't' }, surplus: false }]));

  it.each<[string, Uint8Array, string]>([
    ['nothing', bytes(''), 'FILE_EMPTY'],
    ['nothing but space', bytes(' \n '), 'FILE_EMPTY'],
    ['headings only', bytes(HEADINGS), 'FILE_EMPTY'],
    ['a divider only', bytes('sep=;\n'), 'FILE_EMPTY'],
    ['a divider that nothing is divided by', bytes(`sep=;\n${HEADINGS}\n${cells('a')}`), 'FILE_COLUMN_UNKNOWN'],
    ['an empty list', bytes('[]'), 'FILE_EMPTY'],
    ['UTF-16', new Uint8Array(Buffer.from(`\ufeff${HEADINGS}`, 'utf16le')), 'FILE_NOT_TEXT'],
    ['UTF-16 without a mark', new Uint8Array(Buffer.from(HEADINGS, 'utf16le')), 'FILE_NOT_TEXT'],
    ['Latin-1', new Uint8Array(Buffer.from(`${HEADINGS}\n${cells('Müller')}`, 'latin1')), 'FILE_NOT_TEXT'],
    ['a zero character', bytes(`${HEADINGS}\n${cells('a\0b')}`), 'FILE_NOT_TEXT'],
    ['a workbook', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0xff]), 'FILE_NOT_TEXT'],
    ['an unclosed quotation mark', bytes(`${HEADINGS}\n"${cells('a')}\n`), 'FILE_QUOTE'],
    ['a stray quotation mark', bytes(`${HEADINGS}\n${cells('a"b')}\n`), 'FILE_QUOTE'],
    ['an unclosed quotation mark before very much', bytes(`${HEADINGS}\n"${cells('a')}\n`.repeat(2) + 'x\n'.repeat(MOST.rowCharacters)), 'FILE_QUOTE'],
    ['one line as long as a file may be', bytes(`${HEADINGS}\n${'x'.repeat(MOST.bytes)}`), 'FILE_ROW_TOO_LONG'],
    ['one heading as long as a file may be', bytes('x'.repeat(MOST.bytes)), 'FILE_ROW_TOO_LONG'],
    ['10,000 columns', bytes(Array.from({ length: 10_000 }, (_, at) => `c${at}`).join(',')), 'FILE_TOO_MANY_COLUMNS'],
    ['a million rows', bytes(`${HEADINGS}\n${'a\n'.repeat(1_000_000)}`), 'FILE_TOO_MANY_ROWS'],
    ['an unknown column', bytes(`${HEADINGS},colour\n${cells('a')},red`), 'FILE_COLUMN_UNKNOWN'],
    ['a column twice', bytes(`${HEADINGS},Title\n${cells('a')},b`), 'FILE_COLUMN_TWICE'],
    ['no column of titles', bytes('externalId,provider\na,b'), 'FILE_COLUMN_MISSING'],
    ['JSON cut off', bytes('[{"title":"a"'), 'FILE_NOT_JSON'],
    ['JSON that is no list', bytes('{"title":"a"}'), 'FILE_NOT_A_LIST'],
    ['JSON of texts', bytes('["a"]'), 'FILE_NOT_A_LIST'],
    ['JSON nested without end', bytes('['.repeat(1_000_000)), 'FILE_NOT_JSON'],
    ['JSON nested very deep', bytes(`${'['.repeat(1000)}${']'.repeat(1000)}`), 'FILE_NOT_A_LIST'],
    ['JSON with 10,000 fields', bytes(JSON.stringify([Object.fromEntries(Array.from({ length: 10_000 }, (_, at) => [`c${at}`, 1]))])), 'FILE_TOO_MANY_COLUMNS'],
    ['JSON with two keys for one column', bytes('[{"externalId":"a","external_id":"b"}]'), 'FILE_COLUMN_TWICE'],
    ['JSON with a key in two spellings in its last course', bytes('[{"title":"a"},{"title":"a","Title":"b"}]'), 'FILE_COLUMN_TWICE'],
    ['JSON that reaches for the prototype', bytes('[{"__proto__":{"title":"a"}}]'), 'FILE_COLUMN_UNKNOWN'],
    ['JSON of too many courses', bytes(JSON.stringify(Array.from({ length: MOST.rows + 1 }, () => ({})))), 'FILE_TOO_MANY_ROWS'],
  ])('of %s is refused', (_what, file, code) => expect(outcomeOf(file)).toBe(code));

  it('counts the line of the divider where it tells of a fault', () => {
    try {
      readCourseFile(bytes(`sep=,\n${HEADINGS}\n"${cells('a')}\n`));
      throw new Error('read');
    } catch (error) {
      expect((error as Refusal).problems).toMatchObject([{ code: 'FILE_QUOTE', params: { line: 3 } }]);
    }
  });

  it('of anything at all is read or refused, never thrown', () =>
    fc.assert(fc.property(fc.oneof(fc.uint8Array({ maxLength: 300 }), fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', ';', 'a', ' ') }).map((text) => bytes(`${HEADINGS}\n${text}`)), fc.json().map(bytes)), (file) => void outcomeOf(file))));
});

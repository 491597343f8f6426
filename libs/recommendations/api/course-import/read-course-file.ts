import { refuse } from '@skills/platform/graph';
import { CsvError, parse } from 'csv-parse/sync';
import { COURSE_COLUMNS, COURSE_FILE_MOST as MOST, courseColumnNamed, FAULT_COLUMN, OPTIONAL_COURSE_COLUMNS, type CourseColumn, type CourseRow } from '../../rules';

/** One course of a file, as it stands there. */
export interface FileRow {
  /** Its row in the file as a spreadsheet counts, the first line being row 1; in JSON its place in the list, from 1. */
  readonly row: number;
  readonly values: CourseRow;
  /** Cells that stand beyond the last heading; they may have slipped there by a missing quotation mark. */
  readonly surplus: boolean;
}

/** The text of a file; refused unless it is UTF-8, as other encodings would silently turn letters into others. */
function textOf(bytes: Uint8Array): string {
  let text = '';
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    refuse('FILE_NOT_TEXT');
  }
  if (text.includes('\0')) refuse('FILE_NOT_TEXT');
  if (text.trim() === '') refuse('FILE_EMPTY');
  return text;
}

type Column = CourseColumn | typeof FAULT_COLUMN;

const columnNamed = (heading: string): Column =>
  courseColumnNamed(heading) ?? (heading.trim() === FAULT_COLUMN ? FAULT_COLUMN : refuse('FILE_COLUMN_UNKNOWN', [], { column: heading.slice(0, 50), columns: COURSE_COLUMNS.join(', ') }));

const valuesOf = (columns: readonly Column[], cellAt: (place: number) => unknown): CourseRow =>
  Object.fromEntries(columns.flatMap((column, place) => (column === FAULT_COLUMN ? [] : [[column, cellAt(place)]])));

/** The columns that headings or keys name, in their order; refused when one is unknown or comes twice. */
function columnsNamed(headings: readonly string[]): Column[] {
  if (headings.length > MOST.columns) refuse('FILE_TOO_MANY_COLUMNS', [], { most: MOST.columns });
  const columns = headings.map(columnNamed);
  const twice = columns.find((column, at) => columns.indexOf(column) !== at);
  if (twice) refuse('FILE_COLUMN_TWICE', [], { column: twice });
  return columns;
}

/** The columns of a table; refused also when a needed one is missing. */
function columnsOf(headings: readonly string[]): Column[] {
  const columns = columnsNamed(headings);
  const missing = COURSE_COLUMNS.filter((column) => !OPTIONAL_COURSE_COLUMNS.has(column) && !columns.includes(column));
  if (missing.length > 0) refuse('FILE_COLUMN_MISSING', [], { columns: missing.join(', ') });
  return columns;
}

/** The first line by which a spreadsheet says what divides the cells: `sep=;`, also in quotation marks or filled up with dividers. */
const TOLD_DIVIDER = /^"?sep=(\t|[^\s\w"'])"?\1*(?:\r\n|\n|\r|$)/i;

/** A table without the line that tells its divider. */
interface BareTable {
  readonly text: string;
  readonly divider: string;
  /** How many lines stand above the heading. */
  readonly above: 0 | 1;
}

/** What divides the cells: what the file says, else the one of `,` `;` and the tabulator that comes most often in the heading. */
function bareTable(text: string): BareTable {
  const [line, told] = TOLD_DIVIDER.exec(text) ?? [];
  if (line !== undefined && told !== undefined) return { text: text.slice(line.length), divider: told, above: 1 };
  const heading = text.slice(0, text.search(/[\r\n]|$/));
  const [divider] = [',', ';', '\t'].map((each) => ({ each, times: heading.split(each).length })).sort((one, other) => other.times - one.times);
  return { text, divider: divider!.each, above: 0 };
}

// Named, because the parser would take the end of the first line for that of all: files put together from two systems have both.
const LINE_ENDS = ['\r\n', '\n', '\r'];

function recordsOf({ text, divider, above }: BareTable): string[][] {
  try {
    // One record more than may be is enough to see that there are too many.
    return parse(text, { delimiter: divider, record_delimiter: LINE_ENDS, relax_column_count: true, max_record_size: MOST.rowCharacters, to: MOST.rows + 2 });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = Number((error as { lines?: unknown }).lines ?? 1) + above;
    return error.code === 'CSV_MAX_RECORD_SIZE' ? refuse('FILE_ROW_TOO_LONG', [], { line, most: MOST.rowCharacters }) : refuse('FILE_QUOTE', [], { line });
  }
}

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');

function readTable(text: string): FileRow[] {
  const table = bareTable(text);
  if (table.text.trim() === '') refuse('FILE_EMPTY');
  const [headings = [], ...records] = recordsOf(table);
  const blankEnd = headings.findLastIndex((heading) => heading.trim() !== '') + 1;
  const columns = columnsOf(headings.slice(0, blankEnd));
  if (records.length > MOST.rows) refuse('FILE_TOO_MANY_ROWS', [], { most: MOST.rows });
  return records.flatMap((cells, at) =>
    isBlank(cells) ? [] : [{ row: at + 2 + table.above, values: valuesOf(columns, (place) => cells[place] ?? ''), surplus: !isBlank(cells.slice(columns.length)) }],
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return refuse('FILE_NOT_JSON');
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);

function readList(text: string): FileRow[] {
  const whole = parsed(text);
  const list = isObject(whole) ? whole['courses'] : whole;
  if (!Array.isArray(list)) return refuse('FILE_NOT_A_LIST');
  if (list.length > MOST.rows) refuse('FILE_TOO_MANY_ROWS', [], { most: MOST.rows });
  return list.map((each: unknown, at) => {
    const entry = isObject(each) ? each : refuse('FILE_NOT_A_LIST');
    const keys = Object.keys(entry);
    const columns = columnsNamed(keys);
    return { row: at + 1, values: valuesOf(columns, (place) => entry[keys[place]!]), surplus: false };
  });
}

/** The courses of a provider's file, CSV or JSON, which its first character tells; refused with what to do about it. */
export function readCourseFile(bytes: Uint8Array): FileRow[] {
  const text = textOf(bytes);
  const rows = /^\s*[[{]/.test(text) ? readList(text) : readTable(text);
  return rows.length > 0 ? rows : refuse('FILE_EMPTY');
}

import { tableOf } from '@skills/platform/spreadsheet';
import { COURSE_COLUMNS, FAULT_COLUMN, type ReportedFault } from '../../rules';
import type { FileRow } from './read-course-file';

/** A row that was not taken in, with its faults. */
export interface FaultyRow extends Pick<FileRow, 'values'> {
  readonly faults: readonly ReportedFault[];
}

const said = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '');

const taught = (value: unknown): string => {
  if (typeof value !== 'object' || value === null) return said(value);
  const { uri, prerequisiteLevel, goalLevel } = value as Readonly<Record<string, unknown>>;
  return `${said(uri)} ${said(prerequisiteLevel)}-${said(goalLevel)}`;
};

/** A value as it stands in a cell; what no cell can hold is left out. */
const cellOf = (value: unknown): string => (Array.isArray(value) ? value.slice(0, 100).map(taught).join(' | ') : said(value));

/** The faulty rows as a file to be corrected and brought again, with a last column that says what is wrong. */
export const correctionOf = (rows: readonly FaultyRow[], divider: ',' | ';'): string =>
  tableOf([...COURSE_COLUMNS, FAULT_COLUMN], rows.map(({ values, faults }) => [...COURSE_COLUMNS.map((column) => cellOf(values[column])), faults.map(({ message }) => message).join(' ')]), divider);

import { FIELD_MOST, type FieldFault } from '@skills/identity/rules';
import { readCourseContent, type CourseContent } from '../contribution/course-content';
import { readCourseDraft, type CourseDraft } from '../contribution/draft';
import type { CourseColumn } from './course-columns';

/** One course of a file: texts from a table, any value from JSON; a column that is not there says nothing. */
export type CourseRow = Readonly<Partial<Record<CourseColumn, unknown>>>;

/** A fault of a row: of one of its columns. */
export interface RowFault extends FieldFault {
  readonly path: readonly [CourseColumn, ...string[]];
}

/** A row that can be taken in, or every fault of it. */
export type RowReading =
  | { readonly externalId: string; readonly content: CourseContent; readonly draft: CourseDraft }
  | { readonly externalId: string; readonly faults: readonly RowFault[] };

/** The most characters of the provider's own name for a course. */
export const MOST_EXTERNAL_ID = 100;

// What the tables of this product put before a cell so that no spreadsheet runs it as a formula is no part of the text.
const MARKED_AS_TEXT = /^'(?=[=+\-@\t\r＝＋－＠])/;

const text = (value: unknown): unknown => {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  return typeof value === 'string' ? value.trim().replace(MARKED_AS_TEXT, '') : value;
};

const code = (value: unknown): unknown => {
  if (typeof value === 'boolean') return value ? 'YES' : 'NO';
  const said = text(value);
  return typeof said === 'string' ? said.toUpperCase().replace(/[\s-]+/g, '_') : said;
};

const language = (value: unknown): unknown => {
  const said = text(value);
  return typeof said === 'string' && /^[A-Z]{2,3}$/.test(said) ? said.toLowerCase() : said;
};

// One entry more than may be is enough to see that there are too many; a million need not be read one by one.
const MOST_READ = FIELD_MOST.choices + 1;

const each = (value: unknown, read: (entry: unknown) => unknown): unknown => {
  const said = text(value);
  const entries = typeof said === 'string' ? said.split(/[|;,\n]/, 10 * MOST_READ).filter((entry) => entry.trim() !== '') : said;
  return Array.isArray(entries) ? entries.slice(0, MOST_READ).map(read) : entries;
};

/** `URI 1-3`: from which level to which. Without levels, what is missing is told of each. */
const TAUGHT = /^(\S+)\s+(\d)\s*(?:-|–|>|→)\s*(\d)$/;

const taught = (entry: unknown): unknown => {
  if (typeof entry === 'string') {
    const [, uri, prerequisiteLevel, goalLevel] = TAUGHT.exec(entry.trim()) ?? [null, entry.trim(), '', ''];
    return { uri, prerequisiteLevel, goalLevel };
  }
  if (typeof entry !== 'object' || entry === null) return entry;
  const { uri, prerequisiteLevel, goalLevel } = entry as Record<string, unknown>;
  return { uri: text(uri), prerequisiteLevel: text(prerequisiteLevel), goalLevel: text(goalLevel) };
};

const fieldsOf = (row: CourseRow): Record<string, unknown> => ({
  title: text(row.title),
  provider: text(row.provider),
  url: text(row.url),
  language: language(row.language),
  languages: each(row.languages, language),
  topics: each(row.topics, code),
  audience: each(row.audience, code),
  level: code(row.level),
  hours: text(row.hours),
  format: code(row.format),
  price: code(row.price),
  costNote: text(row.costNote),
  certificate: code(row.certificate),
  countryCode: code(row.countryCode),
  summary: text(row.summary),
  competences: each(row.competences, taught),
});

function externalIdFault(externalId: unknown): RowFault[] {
  if (externalId === '') return [{ path: ['externalId'], reason: 'REQUIRED', most: null }];
  if (typeof externalId !== 'string' || /[\p{Cc}\p{Cs}]/u.test(externalId)) return [{ path: ['externalId'], reason: 'NOT_UNDERSTOOD', most: null }];
  return externalId.length > MOST_EXTERNAL_ID ? [{ path: ['externalId'], reason: 'TOO_LONG', most: MOST_EXTERNAL_ID }] : [];
}

/**
 * Reads one row of a provider's file as the form "Offer a course" would be filled in. Lists are divided by `|`, `;`, `,` or a
 * line; codes may be written in small letters; a competence is `URI 1-3`, its level before and after. Whether the platform
 * knows a competence, only the database can tell.
 */
export function readCourseRow(row: CourseRow): RowReading {
  const externalId = text(row.externalId);
  const name = typeof externalId === 'string' ? externalId : '';
  const fields = fieldsOf(row);
  const reading = readCourseContent(fields);
  const faults = [...externalIdFault(externalId), ...('faults' in reading ? (reading.faults as readonly RowFault[]) : [])];
  if (faults.length > 0 || 'faults' in reading) return { externalId: name, faults };
  const draft = readCourseDraft(fields);
  if ('faults' in draft) return { externalId: name, faults: draft.faults as readonly RowFault[] };
  return { externalId: name, content: reading.content, draft: draft.content };
}

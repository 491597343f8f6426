import { isVisible, textFault, type FieldFault } from '@skills/identity/rules';
import { isCompetenceUri, readCourseContent, type CourseContent } from '../contribution/course-content';
import { readCourseDraft, type CourseDraft } from '../contribution/draft';
import { code, each, language, sizeClass, taught, text } from './cell-values';
import type { CourseColumn } from './course-columns';

/** One course of a file: texts from a table, any value from JSON; a column that is not there says nothing. */
export type CourseRow = Readonly<Partial<Record<CourseColumn, unknown>>>;

/** A fault of a row: of one of its columns. */
export interface RowFault extends FieldFault {
  readonly path: readonly [CourseColumn, ...string[]];
}

/** What is read of every row. */
interface ReadRow {
  readonly externalId: string;
  /** The competences that it names, each at its place in the list; null where what stands there names none. */
  readonly competences: readonly (string | null)[];
}

/** A row that can be taken in, or every fault of it. */
export type RowReading = ReadRow & ({ readonly content: CourseContent; readonly draft: CourseDraft } | { readonly faults: readonly RowFault[] });

/** The most characters of the provider's own name for a course. */
export const MOST_EXTERNAL_ID = 100;

const fieldsOf = (row: CourseRow): Record<string, unknown> => ({
  title: text(row.title),
  provider: text(row.provider),
  url: text(row.url),
  language: language(row.language),
  languages: each(row.languages, language),
  topics: each(row.topics, code),
  audience: each(row.audience, code),
  sectors: each(row.sectors, code),
  sizeClasses: each(row.sizeClasses, sizeClass),
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

/** The competences that a list names, sound or not otherwise. */
function competencesIn(list: unknown): (string | null)[] {
  const uris = (Array.isArray(list) ? list : []).map((entry: unknown) => (typeof entry === 'object' && entry !== null && 'uri' in entry ? entry.uri : null));
  return uris.map((uri) => (isCompetenceUri(uri) ? uri : null));
}

function externalIdFault(externalId: unknown): RowFault[] {
  if (typeof externalId === 'string' && !isVisible(externalId)) return [{ path: ['externalId'], reason: 'REQUIRED', most: null }];
  const fault = typeof externalId === 'string' ? textFault(externalId, 'LINE') : 'NOT_UNDERSTOOD';
  if (typeof externalId !== 'string' || fault) return [{ path: ['externalId'], reason: fault ?? 'NOT_UNDERSTOOD', most: null }];
  return externalId.length > MOST_EXTERNAL_ID ? [{ path: ['externalId'], reason: 'TOO_LONG', most: MOST_EXTERNAL_ID }] : [];
}

/**
 * Reads one row of a provider's file as the form "Offer a course" would be filled in. Lists are divided by `|`, `;`, `,` or a
 * line; codes may be written in small letters; a competence is `URI 1-3`, its level before and after. Whether the platform
 * knows a competence, only the database can tell.
 */
export function readCourseRow(row: CourseRow): RowReading {
  const externalId = text(row.externalId);
  const fields = fieldsOf(row);
  const read: ReadRow = { externalId: typeof externalId === 'string' ? externalId : '', competences: competencesIn(fields.competences) };
  const reading = readCourseContent(fields);
  const faults = [...externalIdFault(externalId), ...('faults' in reading ? (reading.faults as readonly RowFault[]) : [])];
  if (faults.length > 0 || 'faults' in reading) return { ...read, faults };
  const draft = readCourseDraft(fields);
  if ('faults' in draft) return { ...read, faults: draft.faults as readonly RowFault[] };
  return { ...read, content: reading.content, draft: draft.content };
}

import { FIELD_MOST, type FieldReading, keptText, readFields } from '@skills/identity/rules';
import { z } from 'zod';
import type { ContributionKind } from './contribution-state';

// A draft may be wrong in every way but one: it must not be larger than what a form can hold.
const line = keptText(2 * FIELD_MOST.name).default('');
const text = keptText(2 * FIELD_MOST.text).default('');
const address = keptText(2000).default('');
const choices = z.array(keptText(100), 'NOT_UNDERSTOOD').max(2 * FIELD_MOST.choices, 'TOO_MANY').default([]);
const level = keptText(20).default('');

const practiceDraft = z.object(
  {
    title: line, organisation: line, kind: line, countryCode: line, sector: line, sizeClasses: choices, topics: choices, language: line,
    challenge: text, whatTheyDid: text, result: text, skillsLesson: text, url: address,
  },
  'NOT_UNDERSTOOD',
);

const courseDraft = z.object(
  {
    title: line, provider: line, url: address, language: line, languages: choices, topics: choices, audience: choices, sectors: choices, sizeClasses: choices, level: line, hours: line, format: line,
    price: line, costNote: text, certificate: line, countryCode: line, summary: text,
    competences: z.array(z.object({ uri: line, prerequisiteLevel: level, goalLevel: level }, 'NOT_UNDERSTOOD'), 'NOT_UNDERSTOOD').max(2 * FIELD_MOST.choices, 'TOO_MANY').default([]),
  },
  'NOT_UNDERSTOOD',
);

/** The fields of a case while it is being written; an empty text for what is not there yet. */
export type PracticeDraft = z.output<typeof practiceDraft>;
/** The fields of a course while it is being written; an empty text for what is not there yet. */
export type CourseDraft = z.output<typeof courseDraft>;

/** Reads the fields of a case as they are kept while somebody writes. */
export const readPracticeDraft = (fields: unknown): FieldReading<PracticeDraft> => readFields(practiceDraft, fields);
/** Reads the fields of a course as they are kept while somebody writes. */
export const readCourseDraft = (fields: unknown): FieldReading<CourseDraft> => readFields(courseDraft, fields);

/** Reads the fields of either kind. */
export const readDraft = (kind: ContributionKind, fields: unknown): FieldReading<PracticeDraft | CourseDraft> =>
  kind === 'PRACTICE' ? readPracticeDraft(fields) : readCourseDraft(fields);

/** A draft with nothing in it but the language that its author uses. */
export function blankDraft(kind: ContributionKind, language: string): PracticeDraft | CourseDraft {
  const reading = readDraft(kind, { language, ...(kind === 'PRACTICE' ? { kind: 'COMPANY' } : {}) });
  if ('faults' in reading) throw new Error(`A blank ${kind} cannot be wrong: ${JSON.stringify(reading.faults)}`);
  return reading.content;
}

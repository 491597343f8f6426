import { z } from 'zod';
import { isReadableText } from '../readable-text';
import { isSecureAddress } from './secure-address';

/** What can be wrong with a field, as a code that has a sentence in every language. */
export const FAULT_REASONS = ['REQUIRED', 'TOO_LONG', 'TOO_MANY', 'NOT_OFFERED', 'NOT_HTTPS', 'OUT_OF_RANGE', 'TWICE', 'NO_PROGRESS', 'NOT_UNDERSTOOD'] as const;
/** One of FAULT_REASONS. */
export type FaultReason = (typeof FAULT_REASONS)[number];

const isEmpty = (value: unknown): boolean => value === undefined || value === null || value === '';
const orRequired = (reason: FaultReason) => ({ error: ({ input }: { input?: unknown }): FaultReason => (isEmpty(input) ? 'REQUIRED' : reason) });

/** The most characters of a title or name, and of a part of the text. */
export const FIELD_MOST = { name: 200, text: 4000, summary: 1000, note: 300, choices: 30 } as const;

/** A text that can be kept: whole characters only, and no zero character. */
export const keptText = (most: number) => z.string(orRequired('NOT_UNDERSTOOD')).refine(isReadableText, 'NOT_UNDERSTOOD').max(most, 'TOO_LONG');

/** A text that must be there, without the space around it. */
export const written = (most: number) => keptText(most).trim().min(1, 'REQUIRED');

/** One of the values offered. */
export const oneOf = <const Values extends readonly [string, ...string[]]>(values: Values) => z.enum(values, orRequired('NOT_OFFERED'));

/** The same field when nothing needs to be said: an empty field is null. */
export const orNothing = <Schema extends z.ZodType>(schema: Schema) => z.preprocess((value) => (isEmpty(value) ? null : value), schema.nullable());

/** An address over https. */
export const secureAddress = z.string(orRequired('NOT_UNDERSTOOD')).trim().min(1, 'REQUIRED').max(500, 'TOO_LONG').refine((text) => text === '' || isSecureAddress(text), 'NOT_HTTPS');

/** A language, as a BCP 47 tag. */
export const languageTag = z.string(orRequired('NOT_UNDERSTOOD')).trim().min(1, 'REQUIRED').regex(/^([a-z]{2,3}(-[A-Za-z0-9]{2,8})*)?$/, 'NOT_OFFERED').max(20, 'TOO_LONG');

/** A country, ISO 3166-1 alpha-2. */
export const country = z.string(orRequired('NOT_UNDERSTOOD')).regex(/^[A-Z]{2}$/, 'NOT_OFFERED');

/** A list in which nothing comes twice, with at least `least` entries. */
export const several = <Entry extends z.ZodType>(entry: Entry, keyOf: (entry: z.output<Entry>) => string, least = 0) =>
  z
    .preprocess((value) => (isEmpty(value) ? [] : value), z.array(entry, 'NOT_UNDERSTOOD').min(least, 'REQUIRED').max(FIELD_MOST.choices, 'TOO_MANY'))
    .superRefine((entries, context) => {
      const seen = new Set<string>();
      entries.forEach((found, at) => {
        const key = keyOf(found);
        if (seen.has(key)) context.addIssue({ code: 'custom', path: [at], message: 'TWICE' });
        seen.add(key);
      });
    });

/** A number in a field or in a value: `4`, `"4"`, `"4.5"` or `"4,5"`; anything else stays what it is, and is refused. */
export const asNumber = (value: unknown): unknown => (typeof value === 'string' && /^\s*\d+([.,]\d+)?\s*$/.test(value) ? Number(value.replace(',', '.')) : value);

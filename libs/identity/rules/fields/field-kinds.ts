import { z } from 'zod';
import { isCountryCode } from '../country';
import { readEmailAddress } from '../email-address';
import { isLanguageTag, languageTagIn } from '../language-tag';
import { isVisible, textFault, withLines } from '../readable-text';
import { isSecureAddress } from './secure-address';

/** What can be wrong with a field, as a code that has a sentence in every language. */
export const FAULT_REASONS = ['REQUIRED', 'TOO_LONG', 'TOO_MANY', 'NOT_OFFERED', 'NOT_HTTPS', 'OUT_OF_RANGE', 'NOT_AFTER', 'TWICE', 'NO_PROGRESS', 'HIDDEN_CHARACTERS', 'LINE_BREAK', 'STACKED_MARKS', 'NOT_UNDERSTOOD'] as const;
/** One of FAULT_REASONS. */
export type FaultReason = (typeof FAULT_REASONS)[number];

const isEmpty = (value: unknown): boolean => value === undefined || value === null || value === '';
const orRequired = (reason: FaultReason) => ({ error: ({ input }: { input?: unknown }): FaultReason => (isEmpty(input) ? 'REQUIRED' : reason) });

/** The most characters of a title or name, and of a part of the text. */
export const FIELD_MOST = { name: 200, text: 4000, summary: 1000, note: 300, choices: 30 } as const;

const faultless = (form: 'LINES' | 'LINE') => (text: string, context: z.RefinementCtx): void => {
  const fault = textFault(text, form);
  if (fault) context.addIssue({ code: 'custom', message: fault });
};

/** A text that can be kept: what it says is what is seen. Every way to end a line becomes one. */
export const keptText = (most: number) => z.string(orRequired('NOT_UNDERSTOOD')).overwrite(withLines).superRefine(faultless('LINES')).max(most, 'TOO_LONG');

/** A text that must be there, without the space around it. */
export const written = (most: number) => keptText(most).trim().refine(isVisible, 'REQUIRED');

/** The same in one line: a title, a name, a place. */
export const writtenLine = (most: number) => written(most).superRefine(faultless('LINE'));

/** One of the values offered. */
export const oneOf = <const Values extends readonly [string, ...string[]]>(values: Values) => z.enum(values, orRequired('NOT_OFFERED'));

/** The same field when nothing needs to be said: an empty field is null. */
export const orNothing = <Schema extends z.ZodType>(schema: Schema) => z.preprocess((value) => (isEmpty(value) ? null : value), schema.nullable());

/** An address over https. */
export const secureAddress = z.string(orRequired('NOT_UNDERSTOOD')).trim().min(1, 'REQUIRED').max(500, 'TOO_LONG').refine((text) => text === '' || isSecureAddress(text), 'NOT_HTTPS');

/** A mail address, as it is kept and compared. */
export const mailAddress = z.string({ error: 'REQUIRED' }).transform((typed, context) => {
  const reading = readEmailAddress(typed);
  if ('emailAddress' in reading) return reading.emailAddress;
  context.addIssue({ code: 'custom', message: reading.problem === 'EMAIL_ADDRESS_MISSING' ? 'REQUIRED' : 'NOT_UNDERSTOOD' });
  return z.NEVER;
});

/** A language that exists, as a BCP 47 tag. */
export const languageTag = z
  .string(orRequired('NOT_UNDERSTOOD'))
  .trim()
  .min(1, 'REQUIRED')
  .overwrite((tag) => languageTagIn(tag) ?? tag)
  .refine((tag) => tag === '' || isLanguageTag(tag), 'NOT_OFFERED')
  .max(20, 'TOO_LONG');

/** A country in which a firm can be at home, ISO 3166-1 alpha-2. */
export const country = z.string(orRequired('NOT_UNDERSTOOD')).refine(isCountryCode, 'NOT_OFFERED');

// Also asked when entries are faulty, so that all faults of a list are told at once; then anything may stand in it.
const keyOrNone = <Entry>(found: Entry, keyOf: (entry: Entry) => string): string | null => {
  if (typeof found !== 'string' && (typeof found !== 'object' || found === null)) return null;
  const key: unknown = keyOf(found);
  return typeof key === 'string' && key !== '' ? key : null;
};

/** A list in which nothing comes twice, with at least `least` entries. */
export const several = <Entry extends z.ZodType>(entry: Entry, keyOf: (entry: z.output<Entry>) => string, least = 0) =>
  z
    .preprocess((value) => (isEmpty(value) ? [] : value), z.array(entry, 'NOT_UNDERSTOOD').min(least, 'REQUIRED').max(FIELD_MOST.choices, 'TOO_MANY'))
    .superRefine(
      (entries, context) => {
        const seen = new Set<string>();
        (Array.isArray(entries) ? entries : []).forEach((found, at) => {
          const key = keyOrNone(found, keyOf);
          if (key === null) return;
          if (seen.has(key)) context.addIssue({ code: 'custom', path: [at], message: 'TWICE' });
          seen.add(key);
        });
      },
      { when: () => true },
    );

/** A number in a field or in a value: `4`, `"4"`, `"4.5"` or `"4,5"`; anything else stays what it is, and is refused. So is `"1.000"`, which is a thousand in one language and one in another. */
export const asNumber = (value: unknown): unknown => (typeof value === 'string' && /^\s*\d+([.,](\d{1,2}|\d{4,}))?\s*$/.test(value) ? Number(value.replace(',', '.')) : value);

/** Which numbers a field takes. */
export interface FieldRange {
  /** `WHOLE`: whole numbers, both bounds included. `ABOVE`: any number above the lower bound, the upper one included. */
  readonly kind: 'WHOLE' | 'ABOVE';
  readonly least: number;
  readonly most: number;
}

const isWithin = (value: unknown, { kind, least, most }: FieldRange): value is number =>
  typeof value === 'number' && value <= most && (kind === 'WHOLE' ? Number.isInteger(value) && value >= least : value > least);

/** A number within a range; a fault tells the range. */
export const numberWithin = (range: FieldRange) =>
  z.unknown().transform((value, context): number => {
    const read = asNumber(value);
    if (isWithin(read, range)) return read;
    context.addIssue({ code: 'custom', message: 'OUT_OF_RANGE', params: { range } });
    return z.NEVER;
  });

import type { z } from 'zod';
import { FAULT_REASONS, type FaultReason, type FieldRange } from './field-kinds';

/** One fault of a form: the field, and what is wrong there. */
export interface FieldFault {
  /** The place, outermost first: `["competences", "0", "goalLevel"]`; empty when the whole is meant. */
  readonly path: readonly string[];
  /** What is wrong, as a code; its sentences are the server's texts `problems.FIELD_<reason>`. */
  readonly reason: FaultReason;
  /** The bound that was passed, where the reason is about one: characters, entries or a value. */
  readonly most: number | null;
  /** The numbers that the field takes, where it takes a number. */
  readonly range?: FieldRange;
  /** The values that it takes, where they are a list. */
  readonly allowed?: readonly string[];
}

/** What the fields say, or every fault that keeps them from being complete. */
export type FieldReading<Content> = { readonly content: Content } | { readonly faults: readonly FieldFault[] };

const reasonOf = (message: string): FaultReason => FAULT_REASONS.find((reason) => reason === message) ?? 'NOT_UNDERSTOOD';

/** What an issue knows of what may stand in its place. */
function possibleIn(issue: z.core.$ZodIssue): Pick<FieldFault, 'range' | 'allowed'> {
  if (issue.code === 'invalid_value') return { allowed: issue.values.map(String) };
  const range = issue.code === 'custom' ? (issue.params?.['range'] as FieldRange | undefined) : undefined;
  return range ? { range } : {};
}

/** Reads form fields by a schema and reports all faults at once, one for each place. */
export function readFields<Content>(schema: z.ZodType<Content>, value: unknown): FieldReading<Content> {
  const reading = schema.safeParse(value);
  if (reading.success) return { content: reading.data };
  const faults = new Map<string, FieldFault>();
  for (const issue of reading.error.issues) {
    const path = issue.path.map(String);
    const key = path.join('.');
    // The first fault of a place says most: an empty title is missing, and not also of the wrong form.
    if (!faults.has(key)) faults.set(key, { path, reason: reasonOf(issue.message), most: issue.code === 'too_big' ? Number(issue.maximum) : null, ...possibleIn(issue) });
  }
  return { faults: [...faults.values()] };
}

import type { z } from 'zod';
import { FAULT_REASONS, type FaultReason } from './field-kinds';

/** One fault of a form: the field, and what is wrong there. */
export interface FieldFault {
  /** The place, outermost first: `["competences", "0", "goalLevel"]`; empty when the whole is meant. */
  readonly path: readonly string[];
  /** What is wrong, as a code; its sentences are the server's texts `problems.FIELD_<reason>`. */
  readonly reason: FaultReason;
  /** The bound that was passed, where the reason is about one: characters, entries or a value. */
  readonly most: number | null;
}

/** What the fields say, or every fault that keeps them from being complete. */
export type FieldReading<Content> = { readonly content: Content } | { readonly faults: readonly FieldFault[] };

const reasonOf = (message: string): FaultReason => FAULT_REASONS.find((reason) => reason === message) ?? 'NOT_UNDERSTOOD';

/** Reads form fields by a schema and reports all faults at once, one for each place. */
export function readFields<Content>(schema: z.ZodType<Content>, value: unknown): FieldReading<Content> {
  const reading = schema.safeParse(value);
  if (reading.success) return { content: reading.data };
  const faults = new Map<string, FieldFault>();
  for (const issue of reading.error.issues) {
    const path = issue.path.map(String);
    const key = path.join('.');
    // The first fault of a place says most: an empty title is missing, and not also of the wrong form.
    if (!faults.has(key)) faults.set(key, { path, reason: reasonOf(issue.message), most: issue.code === 'too_big' ? Number(issue.maximum) : null });
  }
  return { faults: [...faults.values()] };
}

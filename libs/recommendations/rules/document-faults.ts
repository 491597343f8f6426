import type { z } from 'zod';

/** One fault of an imported document: where it is and what is wrong there. */
export interface DocumentFault {
  /** The place, outermost first: `["courses", "3", "url"]`; empty when the whole document is meant. */
  readonly path: readonly string[];
  /** What is wrong, in English, for whoever wrote the document. */
  readonly reason: string;
}

/** The document, or every fault that keeps it from being one. */
export type DocumentReading<Document> = { readonly document: Document } | { readonly faults: readonly DocumentFault[] };

/** Reads a value by a schema and reports all faults at once, never only the first. */
export const readBy = <Document>(schema: z.ZodType<Document>, value: unknown): DocumentReading<Document> => {
  const reading = schema.safeParse(value);
  if (reading.success) return { document: reading.data };
  return { faults: reading.error.issues.map(({ path, message }) => ({ path: path.map(String), reason: message })) };
};

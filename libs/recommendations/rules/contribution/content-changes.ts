/** One field in which two texts differ; values as the fields hold them. */
export interface FieldChange {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

const canonical = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonical).sort().join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(typeof value === 'string' ? value.trim() : value) ?? 'null';
  return `{${Object.entries(value).map(([key, part]) => `${JSON.stringify(key)}:${canonical(part)}`).sort().join()}}`;
};

/** What differs between the published fields and the proposed ones, in the order of the form; the order of choices does not count. */
export const fieldChanges = (before: Readonly<Record<string, unknown>>, proposed: Readonly<Record<string, unknown>>): FieldChange[] =>
  [...new Set([...Object.keys(proposed), ...Object.keys(before)])]
    .filter((field) => canonical(before[field]) !== canonical(proposed[field]))
    .map((field) => ({ field, before: before[field], after: proposed[field] }));

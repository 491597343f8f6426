/** On what conclusions rest together: all on notes of groups, none, or some. */
export const RESTING_ON_NOTES = ['ALL', 'SOME', 'NONE'] as const;
/** One of RESTING_ON_NOTES. */
export type RestingOnNotes = (typeof RESTING_ON_NOTES)[number];

/** Whether these conclusions rest on notes: it decides what may be said of how they came about. */
export function restingOnNotes(statements: readonly { readonly noteCount: number }[]): RestingOnNotes {
  const resting = statements.filter(({ noteCount }) => noteCount > 0).length;
  return resting === statements.length ? 'ALL' : resting > 0 ? 'SOME' : 'NONE';
}

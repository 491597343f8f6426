/** Something a person can put right: its code, the input it is about, and a sentence in their language. */
export interface Problem {
  code: string;
  path: readonly string[];
  message: string;
}

/** The problems of a mutation's payload; none for a payload that is not there. */
export const problemsOf = (payload: { problems?: readonly Problem[] | null } | null | undefined): readonly Problem[] =>
  payload?.problems ?? [];

/** The sentence about one input, for the error beside its field. */
export const problemAt = (problems: readonly Problem[], ...path: readonly string[]): string | undefined =>
  problems.find((problem) => problem.path.join('.').endsWith(path.join('.')))?.message;

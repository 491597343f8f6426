/** One expected failure before translation: its code, the input path it concerns and the figures its sentence needs. */
export interface RefusedProblem {
  code: string;
  path: readonly string[];
  params: Readonly<Record<string, string | number>>;
}

/** Thrown by an act that a user may cause to fail; the write decorator turns it into `problems` and rolls back. */
export class Refusal extends Error {
  readonly problems: readonly RefusedProblem[];

  constructor(problems: readonly RefusedProblem[]) {
    super(problems.map((problem) => problem.code).join(', '));
    this.name = 'Refusal';
    // A policy that says "absent" knows of no input field: if others named one, that would tell the absent from the forbidden.
    this.problems = problems.map((problem) => (problem.code === 'NOT_FOUND' ? { ...problem, path: [] } : problem));
  }
}

/** Refuses the act with one problem; `path` names the input field, empty when the whole act is meant. */
export function refuse(code: string, path: readonly string[] = [], params: RefusedProblem['params'] = {}): never {
  throw new Refusal([{ code, path, params }]);
}

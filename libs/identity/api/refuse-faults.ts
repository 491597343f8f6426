import { Refusal, type Context, type RefusedProblem } from '@skills/platform/graph';
import type { FieldFault } from '../rules';

/** Where the fields of a form stand. */
export interface FormPlace {
  /** Their path in the input. */
  readonly path: readonly string[];
  /** The key of the server's text that names a field, or a part of it: the last step of a path below the field. */
  readonly nameKey: (field: string, part: string | undefined) => string;
}

/** A fault as a problem: its code, and what its sentence needs. */
export const problemOf = ({ request }: Context, { path: under, nameKey }: FormPlace, { path, reason, most, range }: FieldFault): RefusedProblem => ({
  code: `FIELD_${reason}`,
  path: [...under, ...path],
  params: {
    field: path[0] ? request.translate(nameKey(path[0], path[1] && path.at(-1))) : '',
    ...(most === null ? {} : { most }),
    // The kind of range chooses among the sentences of the code.
    ...(range ? { context: range.kind, least: range.least, most: range.most } : {}),
  },
});

/** Refuses with one problem for each faulty field. */
export function refuseFaults(context: Context, place: FormPlace, faults: readonly FieldFault[]): never {
  throw new Refusal(faults.map((fault) => problemOf(context, place, fault)));
}

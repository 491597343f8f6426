import { Refusal, type Context, type RefusedProblem } from '@skills/platform/graph';
import type { FieldFault } from '../rules';

/** Where the fields of a form stand: their path in the input, and the server's texts that name them. */
export interface FormPlace {
  readonly path: readonly string[];
  /** The name of a field is the text `<texts>.<field>`. */
  readonly texts: string;
}

/** A fault as a problem: its code, and what its sentence needs. */
export const problemOf = ({ request }: Context, { path: under, texts }: FormPlace, { path, reason, most }: FieldFault): RefusedProblem => ({
  code: `FIELD_${reason}`,
  path: [...under, ...path],
  params: { field: path[0] ? request.translate(`${texts}.${path[0]}`) : '', ...(most === null ? {} : { most }) },
});

/** Refuses with one problem for each faulty field. */
export function refuseFaults(context: Context, place: FormPlace, faults: readonly FieldFault[]): never {
  throw new Refusal(faults.map((fault) => problemOf(context, place, fault)));
}

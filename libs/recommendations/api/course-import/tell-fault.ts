import { problemOf } from '@skills/identity/api';
import type { Context } from '@skills/platform/graph';
import { writtenValue, type CourseRow, type ReportedFault, type RowFault } from '../../rules';
import { CONTRIBUTION_FORM } from '../contribution/complete-content';

/** The longest list of values that is told in a sentence. */
const MOST_ALLOWED = 12;

/** Columns whose values are too many to be listed, and are found elsewhere. */
const BY_STANDARD = ['language', 'languages', 'countryCode', 'competences'];

/** Faults that are about what stands there, and not about what is missing or how much there is. */
const OF_A_VALUE: ReadonlySet<RowFault['reason']> = new Set(['TOO_LONG', 'NOT_HTTPS', 'OUT_OF_RANGE', 'TWICE', 'NO_PROGRESS', 'HIDDEN_CHARACTERS', 'LINE_BREAK', 'STACKED_MARKS', 'NOT_UNDERSTOOD']);

/** A fault of a row so that it can be found and mended in the file: what stands there, and what may. */
export function tellFault(context: Context, values: CourseRow, fault: RowFault): ReportedFault {
  const { code, params = {} } = problemOf(context, CONTRIBUTION_FORM, fault);
  const say = context.request.translate;
  const [column] = fault.path;
  const value = writtenValue(values, fault.path);
  if (fault.reason === 'NOT_OFFERED' && value !== null) {
    const { allowed = [] } = fault;
    const sentences = [say('recommendations.import.notOffered', { ...params, value })];
    if (allowed.length > 0 && allowed.length <= MOST_ALLOWED) sentences.push(say('recommendations.import.allowed', { allowed: allowed.join(', ') }));
    else if (BY_STANDARD.includes(column)) sentences.push(say(`recommendations.import.allowedIn.${column}`));
    return { column, message: sentences.join(' ') };
  }
  const sentences = [say(`problems.${code}`, params), ...(OF_A_VALUE.has(fault.reason) && value !== null ? [say('recommendations.import.written', { value })] : [])];
  return { column, message: sentences.join(' ') };
}

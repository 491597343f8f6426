import type { CourseColumn } from './course-columns';
import type { RowOutcome } from './row-outcome';

/** What is wrong in a row, in the reader's language. */
export interface ReportedFault {
  /** The column; null when the row as a whole is meant. */
  readonly column: CourseColumn | null;
  readonly message: string;
}

/** What becomes of one row. */
export interface ReportedRow {
  /** Its row in the file as a spreadsheet counts, the first line being row 1; in JSON its place in the list, from 1. */
  readonly row: number;
  readonly externalId: string;
  /** The title as far as it can be read. */
  readonly title: string;
  readonly outcome: RowOutcome;
  /** The contribution that holds it; null on a trial of something new, and for a faulty row. */
  readonly contributionId: string | null;
  readonly faults: readonly ReportedFault[];
}

/** What an import did, or on a trial what it would do, row by row. */
export interface ImportReport {
  readonly isTrial: boolean;
  readonly rows: readonly ReportedRow[];
  /** The faulty rows as a CSV file with one more column that says what is wrong; null when no row is faulty. */
  readonly correction: string | null;
}

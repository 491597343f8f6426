import type { ContributionState } from '../contribution/contribution-state';

/** What becomes of a row of a file. */
export const ROW_OUTCOMES = ['NEW', 'CHANGED', 'UNCHANGED', 'IN_REVIEW', 'WITHDRAWN', 'FAULTY'] as const;
/** One of ROW_OUTCOMES. */
export type RowOutcome = (typeof ROW_OUTCOMES)[number];

/** What an earlier file of the same provider brought under the same name. */
export interface EarlierRow {
  readonly state: ContributionState;
  /** The fingerprint of the row that was last taken in. */
  readonly fingerprint: string | null;
}

/**
 * What becomes of a sound row. What was withdrawn does not come back by a file, and who brings it again unchanged has to hear
 * that too. Else the same row changes nothing, also when its course was edited by hand since, and a course that an editor is
 * reading is not changed under their eyes.
 */
export function rowOutcome(earlier: EarlierRow | null, fingerprint: string): Exclude<RowOutcome, 'FAULTY'> {
  if (!earlier) return 'NEW';
  if (earlier.state === 'WITHDRAWN') return 'WITHDRAWN';
  if (earlier.fingerprint === fingerprint) return 'UNCHANGED';
  return earlier.state === 'IN_REVIEW' ? 'IN_REVIEW' : 'CHANGED';
}

/** What waits at the desk for one editor. */
export interface DeskWaits {
  /** Contributions in review that are not their own. */
  readonly inReview: number;
  /** Entries whose address does not open any more. */
  readonly dead: number;
  /** Other entries that should be looked at again. */
  readonly old: number;
}

const isMonday = (day: string): boolean => new Date(`${day}T00:00:00Z`).getUTCDay() === 1;

/** Whether an editor is written to on a day, ISO 8601: daily of people who wait and of dead addresses, on Mondays of facts that only grew old. */
export const isDigestDue = ({ inReview, dead, old }: DeskWaits, today: string): boolean => inReview > 0 || dead > 0 || (old > 0 && isMonday(today));

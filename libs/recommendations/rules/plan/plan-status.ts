/** How far an action is; DROPPED keeps it to be taken up again. */
export const ACTION_STATUSES = ['TO_DO', 'DOING', 'DONE', 'DROPPED'] as const;
/** One of ACTION_STATUSES. */
export type ActionStatus = (typeof ACTION_STATUSES)[number];

/** One change of an action's status. */
export interface StatusChange {
  /** What it became. */
  readonly status: ActionStatus;
  /** When, ISO 8601. */
  readonly at: string;
}

/** What a dropped action goes back to: what it was before it was dropped, else TO_DO. `history` is oldest first. */
export const statusBefore = (history: readonly Pick<StatusChange, 'status'>[]): ActionStatus => history.findLast(({ status }) => status !== 'DROPPED')?.status ?? 'TO_DO';

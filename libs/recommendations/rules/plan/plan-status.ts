/** How far an action is; DROPPED keeps it to be taken up again. */
export const ACTION_STATUSES = ['TO_DO', 'DOING', 'DONE', 'DROPPED'] as const;
/** One of ACTION_STATUSES. */
export type ActionStatus = (typeof ACTION_STATUSES)[number];

/** One change of an action's status. */
export interface StatusChange {
  /** What it became. */
  readonly status: ActionStatus;
  readonly at: Date;
}

/** What is kept of how far an action came. */
export interface KeptStatus {
  readonly status: ActionStatus;
  readonly createdAt: Date;
  /** Oldest first. */
  readonly history: readonly StatusChange[];
}

/** How far an action was at a moment; null for one that was not planned yet. One whose status never changed has the one it began with. */
export const statusAt = ({ status, createdAt, history }: KeptStatus, moment: Date): ActionStatus | null => {
  if (createdAt > moment) return null;
  return history.length === 0 ? status : (history.findLast(({ at }) => at <= moment)?.status ?? 'TO_DO');
};

/** What a dropped action goes back to: what it was before it was dropped, else TO_DO. `history` is oldest first. */
export const statusBefore = (history: readonly Pick<StatusChange, 'status'>[]): ActionStatus => history.findLast(({ status }) => status !== 'DROPPED')?.status ?? 'TO_DO';

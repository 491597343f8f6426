/** How far an action is; DROPPED keeps it to be taken up again. */
export const ACTION_STATUSES = ['TO_DO', 'DOING', 'DONE', 'DROPPED'] as const;
/** One of ACTION_STATUSES. */
export type ActionStatus = (typeof ACTION_STATUSES)[number];

/** One change of an action's status. */
export interface StatusChange {
  /** What it became. */
  readonly status: ActionStatus;
  readonly at: Date;
  /** The id of the action of a later plan as which it goes on since; only where it ended by being joined with that one. */
  readonly goesOnAs?: string | null;
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

/**
 * How far an action was at a moment, and as which: from when on it goes on as an action of a later plan, as that one. Null for one that was not planned yet.
 * It leads round in no circle, as an action is open when another begins to go on as it.
 */
export function standingAt(id: string, moment: Date, kept: ReadonlyMap<string, KeptStatus>): { readonly id: string; readonly status: ActionStatus } | null {
  const action = kept.get(id);
  const status = action ? statusAt(action, moment) : null;
  if (!action || status === null) return null;
  const next = action.history.findLast(({ at }) => at <= moment)?.goesOnAs;
  return (next && standingAt(next, moment, kept)) || { id, status };
}

/** What a dropped action goes back to: what it was before it was dropped, else TO_DO. `history` is oldest first. */
export const statusBefore = (history: readonly Pick<StatusChange, 'status'>[]): ActionStatus => history.findLast(({ status }) => status !== 'DROPPED')?.status ?? 'TO_DO';

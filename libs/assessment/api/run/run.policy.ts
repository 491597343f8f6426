import { policy } from '@skills/platform/graph';

/** Whose run it is: a person's or, before anybody signed in, a browser's. */
export interface RunOwner {
  personId: string | null;
  guestHash: string | null;
}

/** The owner reads a run; to everybody else it does not exist. */
export const mayReadRun = policy<RunOwner>('mayReadRun', 'NOT_FOUND', (actor, { personId, guestHash }) =>
  personId !== null ? personId === actor.personId : guestHash !== null && guestHash === actor.guestHash,
);

/** The owner steers a run: changes its ambitions, completes it. */
export const maySteerRun = policy<RunOwner>('maySteerRun', 'NOT_FOUND', (actor, owner) => mayReadRun(actor, owner));

/** Whoever holds the browser in which a run was made, and is signed in, may make it theirs; doing so again changes nothing. */
export const mayClaimRun = policy<RunOwner>('mayClaimRun', 'NOT_FOUND', (actor, owner) => actor.personId !== null && mayReadRun(actor, owner));

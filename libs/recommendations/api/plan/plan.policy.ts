import { maySteerRun, type RunOwner } from '@skills/assessment/api';
import { sameHash } from '@skills/identity/api';
import { policy } from '@skills/platform/graph';

/** A plan holds names and notes of a firm: whoever steers the run reads it; to everybody else it does not exist. */
export const mayReadPlan = policy<RunOwner>('mayReadPlan', 'NOT_FOUND', (actor, owner) => maySteerRun(actor, owner));

/** Whoever steers the run changes its plan, with or without an account. */
export const mayChangePlan = policy<RunOwner>('mayChangePlan', 'NOT_FOUND', (actor, owner) => maySteerRun(actor, owner));

/** Mail goes to people with an account only: the person to whom the run belongs may ask for reminders. */
export const mayBeReminded = policy<RunOwner>('mayBeReminded', 'REMINDERS_NEED_ACCOUNT', (actor, owner) => actor.personId !== null && actor.personId === owner.personId);

/** Two SHA-256 in hexadecimal: of the secret that was given, and the one kept; null when there is none. */
export interface SecretGiven {
  given: string;
  kept: string | null;
}

/** Whoever holds the secret of a feed or of a mail may use it, signed in or not. */
export const mayUseSecret = policy<SecretGiven>('mayUseSecret', 'NOT_FOUND', (_actor, { given, kept }) => kept !== null && sameHash(given, kept));

import { policy } from '@skills/platform/graph';

/** A person's own data: nobody else reads them through the graph. */
export const mayReadOwnData = policy<{ personId: string }>('mayReadOwnData', 'NOT_FOUND', (actor, { personId }) => actor.personId === personId);

/** Acts that need an account and concern nobody else. */
export const isSignedIn = policy<unknown>('isSignedIn', 'NOT_SIGNED_IN', (actor) => actor.personId !== null);

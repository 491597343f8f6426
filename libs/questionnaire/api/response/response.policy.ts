import { digestOf } from '@skills/platform/database';
import { policy } from '@skills/platform/graph';

/** Whose answers they are: a person's or, before anybody signed in, a browser's. */
export interface ResponseOwner {
  personId: string | null;
  guestHash: string | null;
}

/** The browser of a guest as the owner of answers that are theirs only while nobody is signed in there: whoever signs in may be somebody else. */
export const signedOutHash = (guestHash: string): string => digestOf(`signed out ${guestHash}`);

/** Answers belong to who gives them: to everybody else, also a manager, they do not exist. */
export const mayReadResponse = policy<ResponseOwner>('mayReadResponse', 'NOT_FOUND', (actor, { personId, guestHash }) =>
  personId !== null
    ? personId === actor.personId
    : guestHash !== null && actor.guestHash !== null && (guestHash === actor.guestHash || (actor.personId === null && guestHash === signedOutHash(actor.guestHash))),
);

/** Only who began a response answers it. */
export const mayAnswer = policy<ResponseOwner>('mayAnswer', 'NOT_FOUND', (actor, owner) => mayReadResponse(actor, owner));

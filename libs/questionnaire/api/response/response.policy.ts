import { policy } from '@skills/platform/graph';

/** Whose answers they are: a person's or, before anybody signed in, a browser's. */
export interface ResponseOwner {
  personId: string | null;
  guestHash: string | null;
}

/** Answers belong to who gives them: to everybody else, also a manager, they do not exist. */
export const mayReadResponse = policy<ResponseOwner>('mayReadResponse', 'NOT_FOUND', (actor, { personId, guestHash }) =>
  personId !== null ? personId === actor.personId : guestHash !== null && guestHash === actor.guestHash,
);

/** Only who began a response answers it. */
export const mayAnswer = policy<ResponseOwner>('mayAnswer', 'NOT_FOUND', (actor, owner) => mayReadResponse(actor, owner));

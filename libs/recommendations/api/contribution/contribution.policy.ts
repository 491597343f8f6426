import { policy, type Actor } from '@skills/platform/graph';
import { concernsEditors, type Standing } from '../../rules';

/** A contribution as policies see it. */
export interface ContributionSubject extends Standing {
  /** Null once the author erased their data. */
  readonly authorId: string | null;
}

const isEditor = ({ grants }: Actor): boolean => grants.some(({ role, countryCode }) => (role === 'EDITOR' || role === 'ADMIN') && countryCode === null);

/** Whether this contribution was written by who acts. */
export const isAuthor = ({ personId }: Actor, { authorId }: ContributionSubject): boolean => personId !== null && personId === authorId;

/** Editors, and administrators, work at the desk. */
export const mayEdit = policy<unknown>('mayEdit', 'NOT_FOUND', (actor) => isEditor(actor));

/** An author sees the own contributions, an editor those that were handed in. */
export const mayReadContribution = policy<ContributionSubject>('mayReadContribution', 'NOT_FOUND', (actor, subject) => isAuthor(actor, subject) || (isEditor(actor) && concernsEditors(subject)));

/** Only its author writes. */
export const mayWriteContribution = policy<ContributionSubject>('mayWriteContribution', 'NOT_FOUND', isAuthor);

/** Editors decide on what was handed in. */
export const mayReviewContribution = policy<ContributionSubject>('mayReviewContribution', 'NOT_FOUND', (actor, subject) => isEditor(actor) && concernsEditors(subject));

/** Those who decide on a contribution are told who handed it in; nobody else is, however much of it they see. */
export const mayKnowAuthor = policy<ContributionSubject>('mayKnowAuthor', 'NOT_FOUND', (actor, subject) => isEditor(actor) && concernsEditors(subject));

import { policy, type Actor } from '@skills/platform/graph';
import type { Standing } from '../../rules';

/** What decides who sees and changes an event. */
export interface EventSubject {
  readonly standing: Standing;
  /** The country where it is held; null when it is nowhere or online. */
  readonly countryCode: string | null;
}

/** Whether somebody organises events of this country; an organiser or administrator without a country does everywhere. */
const organises = ({ grants }: Actor, countryCode: string | null): boolean =>
  grants.some(({ role, countryCode: theirs }) => (role === 'ORGANISER' || role === 'ADMIN') && (theirs === null || theirs === countryCode));

/** Organisers create, change and run events. To others the organiser's side of an event does not exist. */
export const mayOrganise = policy<Pick<EventSubject, 'countryCode'>>('mayOrganise', 'NOT_FOUND', (actor, { countryCode }) => organises(actor, countryCode));

/** Whoever organises anything sees the desk. */
export const mayUseDesk = policy<unknown>('mayUseDesk', 'NOT_ALLOWED', ({ grants }) => grants.some(({ role }) => role === 'ORGANISER' || role === 'ADMIN'));

/** Drafts are for organisers; all others are public. */
export const mayReadEvent = policy<EventSubject>('mayReadEvent', 'NOT_FOUND', (actor, { standing, countryCode }) => standing !== 'DRAFT' || organises(actor, countryCode));

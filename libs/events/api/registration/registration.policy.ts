import { policy, type Actor } from '@skills/platform/graph';
import { mayOrganise, type EventSubject } from '../event/event.policy';

/** What decides who deals with a registration. */
export interface RegistrationSubject {
  /** The account that has it; null when there is none. */
  readonly personId: string | null;
  /** Whether whoever asks has shown the secret of one of its mails. */
  readonly hasSecret: boolean;
  readonly event: EventSubject;
}

const isTheirs = ({ personId: actor }: Actor, { personId, hasSecret }: RegistrationSubject): boolean => hasSecret || (personId !== null && personId === actor);

/** Whoever registered deals with it: signed in, or by the link in the mail. To others it does not exist. */
export const mayManageRegistration = policy<RegistrationSubject>('mayManageRegistration', 'NOT_FOUND', isTheirs);

/** Whoever registered, and the organisers of the event, see it. */
export const mayReadRegistration = policy<RegistrationSubject>('mayReadRegistration', 'NOT_FOUND', (actor, subject) => isTheirs(actor, subject) || mayOrganise(actor, subject.event));

/** Organisers of the event decide on registrations. */
export const mayDecideOnRegistration = policy<RegistrationSubject>('mayDecideOnRegistration', 'NOT_FOUND', (actor, { event }) => mayOrganise(actor, event));

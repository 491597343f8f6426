import { hashOf } from '@skills/identity/api';
import { findById, idOf } from '@skills/platform/database';
import { refuse, type Context, type Policy } from '@skills/platform/graph';
import { Event } from '../event/event.entity';
import { HeldBook } from '../seats/held-book';
import { accountOf } from './own-registrations';
import { RegistrationLink } from './registration-link.entity';
import { Registration } from './registration.entity';
import type { RegistrationSubject } from './registration.policy';

/** A registration as policies see it. */
export const subjectOf = async (context: Context, registration: Pick<Registration, 'person' | 'emailAddress'>, event: Pick<Event, 'id' | 'standing' | 'countryCode'>, hasSecret: boolean): Promise<RegistrationSubject> => ({
  personId: await accountOf(context, registration),
  hasSecret,
  event,
});

/** Whether this is a secret of one of the registration's mails. */
export async function isSecretOf({ em }: Context, registrationId: string, secret: string | null | undefined): Promise<boolean> {
  return !!secret && (await em.count(RegistrationLink, { registration: registrationId, secretHash: hashOf(secret) })) > 0;
}

/**
 * The registration, refused as absent to whoever may not, before anything is held. An act with a limit of its own asks so first: strangers must neither use that up nor
 * learn from it that there is something.
 */
export async function registrationFor(context: Context, id: string, secret: string | null | undefined, policy: Policy<RegistrationSubject>): Promise<Registration> {
  const { em } = context;
  const seen = (await findById(em, Registration, id)) ?? refuse('NOT_FOUND');
  const event = (await findById(em, Event, idOf(seen.event))) ?? refuse('NOT_FOUND');
  context.ask(policy, await subjectOf(context, seen, event, await isSecretOf(context, seen.id, secret)));
  return seen;
}

/** A registration and the book of its event. */
export interface Held {
  registration: Registration;
  book: HeldBook;
}

/**
 * The registration, with its event's book held until commit and brought to the present; refused as absent to whoever may not. So it is as the act before
 * left it, and what was not confirmed in time has expired already.
 */
export async function heldRegistration(context: Context, id: string, secret: string | null | undefined, policy: Policy<RegistrationSubject>): Promise<Held> {
  const { em } = context;
  const seen = (await findById(em, Registration, id)) ?? refuse('NOT_FOUND');
  const book = await HeldBook.holdFor(context, idOf(seen.event));
  context.ask(policy, await subjectOf(context, seen, book.event, await isSecretOf(context, seen.id, secret)));
  await em.refresh(seen);
  await book.settle();
  return { registration: seen, book };
}

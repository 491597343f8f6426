import { hashOf } from '@skills/identity/api';
import type { Context } from '@skills/platform/graph';
import { feedbackState, type FeedbackState } from '../../rules';
import type { Event } from '../event/event.entity';
import { subjectOf } from '../registration/held-registration';
import { ownRegistrations } from '../registration/own-registrations';
import { RegistrationLink } from '../registration/registration-link.entity';
import { Registration } from '../registration/registration.entity';
import { mayManageRegistration } from '../registration/registration.policy';
import { FeedbackGiven } from './feedback.entity';

/** What shows that somebody took part: the secret of one of their mails, or the event where they are signed in. */
export interface FeedbackKey {
  readonly secret?: string | null;
  readonly slug?: string | null;
}

/** A registration of somebody who may say how an event was, and how that stands. */
export interface Feedbacker {
  readonly registration: Registration;
  readonly event: Event;
  readonly state: FeedbackState;
}

// Where no door recorded anybody, everybody with a seat may have been there.
const CAME = `select exists (select from participant where registration_id = ? and checked_in_at is not null)
  or not exists (select from participant p join registration r on r.id = p.registration_id where r.event_id = ? and p.checked_in_at is not null) as came`;

async function registrationFor(context: Context, { secret, slug }: FeedbackKey): Promise<Registration | null> {
  const { em } = context;
  if (secret) return (await em.findOne(RegistrationLink, { secretHash: hashOf(secret) }, { populate: ['registration', 'registration.event'] }))?.registration ?? null;
  const own = slug ? await ownRegistrations(context) : null;
  return own === null ? null : em.findOne(Registration, { $and: [{ event: { slug }, state: 'CONFIRMED' }, own] }, { populate: ['event'], orderBy: { registeredAt: 'desc' } });
}

/** Whoever this shows to have taken part; null when it shows nothing, and for who had a seat and did not come. */
export async function feedbacker(context: Context, key: FeedbackKey): Promise<Feedbacker | null> {
  const { em, clock } = context;
  const registration = await registrationFor(context, key);
  if (!registration || registration.state !== 'CONFIRMED') return null;
  const { event } = registration;
  if (!context.can(mayManageRegistration, await subjectOf(context, registration, event, Boolean(key.secret)))) return null;
  const isGiven = (await em.count(FeedbackGiven, { registration: registration.id })) > 0;
  const state = feedbackState(event, isGiven, clock());
  if (state === 'OPEN') {
    const [answer] = await em.getConnection().execute<{ came: boolean }[]>(CAME, [registration.id, event.id], 'all', em.getTransactionContext());
    if (!answer?.came) return null;
  }
  return { registration, event, state };
}

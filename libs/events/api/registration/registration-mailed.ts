import type { Announcement } from '@skills/platform/graph';
import { hashOf, newSecret } from '@skills/identity/api';
import type { EntityManager } from '@mikro-orm/postgresql';
import { uuidv7 } from 'uuidv7';
import type { Registration } from './registration.entity';
import { RegistrationLink } from './registration-link.entity';

/** Announced for each mail about a registration; holds the secret of its link, and is wiped once the mail has gone. */
export const REGISTRATION_MAILED = 'events.registrationMailed';

/** Which mail. */
export const REGISTRATION_MAILS = ['CONFIRM_ADDRESS', 'AGAIN', 'CONFIRMED', 'WAITING', 'REQUESTED', 'OFFER', 'OFFER_OVER', 'CANCELLED', 'DECLINED', 'EVENT_CANCELLED', 'EVENT_POSTPONED', 'EVENT_RESCHEDULED'] as const;
/** One of REGISTRATION_MAILS. */
export type RegistrationMailKind = (typeof REGISTRATION_MAILS)[number];

/** The payload of the announcement. */
export interface RegistrationMailed {
  registrationId: string;
  kind: RegistrationMailKind;
  secret: string;
}

/** A mail about a registration, with a link of its own; those of earlier mails go on working. */
export function registrationMailed({ em, now }: { em: EntityManager; now: Date }, registration: Registration, kind: RegistrationMailKind): Announcement {
  const secret = newSecret();
  em.persist(em.create(RegistrationLink, { id: uuidv7(), registration, secretHash: hashOf(secret), madeAt: now }));
  const payload: RegistrationMailed = { registrationId: registration.id, kind, secret };
  return { topic: REGISTRATION_MAILED, payload: { ...payload } };
}

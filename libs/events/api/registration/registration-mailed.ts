import type { Announcement } from '@skills/platform/graph';
import { hashOf, newSecret } from '@skills/identity/api';
import { uuidv7 } from 'uuidv7';
import type { OptionalMail } from '../../rules';
import { EVENT_NEWS, type ToldChange } from '../news/told-change';
import type { BookKeeping } from '../seats/book-keeping';
import type { Registration } from './registration.entity';
import { RegistrationLink } from './registration-link.entity';

/** Announced for each mail about a registration; holds the secret of its link, and is wiped once the mail has gone. */
export const REGISTRATION_MAILED = 'events.registrationMailed';

/** Which mail. */
export const REGISTRATION_MAILS = ['CONFIRM_ADDRESS', 'TOO_LATE', 'AGAIN', 'CONFIRMED', 'WAITING', 'REQUESTED', 'OFFER', 'OFFER_OVER', 'CHANGED', 'ENTERED', 'ENTERED_WAITING', 'CORRECTED', 'ADDRESS_ENTERED', 'ADDRESS_LEFT', 'CANCELLED', 'TAKEN_OFF', 'DECLINED', ...EVENT_NEWS, 'AGENDA_CHANGED', 'REMINDER_WEEK', 'REMINDER_DAY', 'THANKS', 'CONCLUSIONS'] as const;
/** One of REGISTRATION_MAILS. */
export type RegistrationMailKind = (typeof REGISTRATION_MAILS)[number];

/** To which kind a mail belongs that nobody needs to get; the others are for everybody. */
export const OPTIONAL_KINDS: Readonly<Partial<Record<RegistrationMailKind, OptionalMail>>> = { REMINDER_WEEK: 'REMINDER', REMINDER_DAY: 'REMINDER', THANKS: 'THANKS', CONCLUSIONS: 'CONCLUSIONS' };

/** Which mails go to everybody at once, and let pass what one person waits for. */
const FOR_MANY: ReadonlySet<RegistrationMailKind> = new Set([...EVENT_NEWS, 'AGENDA_CHANGED', ...(Object.keys(OPTIONAL_KINDS) as RegistrationMailKind[])]);

/** What a mail program posts to want no more: made of the link's secret, from which it leads nowhere else. */
export const unsubscribeSecretOf = (secret: string): string => hashOf(`unsubscribe ${secret}`);

/** What writing a link needs of its surroundings. */
type LinkKeeping = Omit<BookKeeping, 'announce'>;

/** Gives a registration one more link; its secret. */
export function newLink({ em, now, keep = (link) => em.persist(link) }: LinkKeeping, registration: Registration, isOptional: boolean): string {
  const secret = newSecret();
  keep(em.create(RegistrationLink, { id: uuidv7(), registration, secretHash: hashOf(secret), unsubscribeHash: isOptional ? hashOf(unsubscribeSecretOf(secret)) : null, madeAt: now }, { persist: false }));
  return secret;
}

/** The payload of the announcement. */
export interface RegistrationMailed {
  registrationId: string;
  kind: RegistrationMailKind;
  secret: string;
  /** What was before, for a mail that tells a change. */
  change?: ToldChange;
  /** Where it goes instead of the registration's address. */
  to?: string;
}

/** A mail about a registration, with a link of its own; those of earlier mails go on working. */
export function registrationMailed(keeping: LinkKeeping, registration: Registration, kind: RegistrationMailKind, change?: ToldChange): Announcement {
  const secret = newLink(keeping, registration, OPTIONAL_KINDS[kind] !== undefined);
  const payload: RegistrationMailed = { registrationId: registration.id, kind, secret, ...(change ? { change } : {}) };
  return { topic: REGISTRATION_MAILED, payload: { ...payload }, isForMany: FOR_MANY.has(kind) };
}

/** The last mail to an address that a registration does not have any more; it opens nothing. */
export const addressLeftMailed = ({ id: registrationId }: Registration, to: string): Announcement => {
  const payload: RegistrationMailed = { registrationId, kind: 'ADDRESS_LEFT', secret: '', to };
  return { topic: REGISTRATION_MAILED, payload: { ...payload } };
};

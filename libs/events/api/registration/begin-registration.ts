import { Person } from '@skills/identity/api';
import { uuidv7 } from 'uuidv7';
import type { RegistrationForm } from '../../rules';
import { madeTicketCode } from '../door/made-ticket-code';
import type { BookKeeping } from '../seats/book-keeping';
import type { HeldBook } from '../seats/held-book';
import { Participant } from './participant.entity';
import { Registration } from './registration.entity';

/** How a registration begins: what was said, by whose account, from which reserves it may take, whether it has its seats only by being confirmed, and until when somebody has to confirm its address that came from which network. */
export interface Beginning extends Pick<Registration, 'mailLanguage' | 'questionsVersion' | 'answers' | 'reserveIds' | 'networkHash' | 'isSeatedByConfirming'> {
  readonly form: Omit<RegistrationForm, 'invitationCode'>;
  readonly personId: string | null;
  /** null where the address counts as confirmed. */
  readonly heldUntil: Date | null;
}

/** Writes a registration, without a seat yet. */
export function beginRegistration({ em, now, keep = (row) => em.persist(row) }: Omit<BookKeeping, 'announce'>, { event }: HeldBook, { form, personId, heldUntil, ...rest }: Beginning): Registration {
  const registration = em.create(Registration, {
    id: uuidv7(), event, state: 'REQUESTED', size: form.participants.length, generalSeats: 0, reservedSeats: 0, reserve: null,
    holdReason: heldUntil && 'ADDRESS', heldUntil, waitingNumber: null,
    emailAddress: form.email, addressConfirmedAt: heldUntil ? null : now, person: personId === null ? null : em.getReference(Person, personId), organisation: form.organisation, countryCode: form.countryCode,
    languages: form.languages, sizeClass: form.sizeClass, registeredAt: now, revision: 1, ...rest,
  }, { persist: false });
  keep(registration);
  form.participants.forEach((participant, position) => keep(em.create(Participant, { id: uuidv7(), registration, position, ticketCode: madeTicketCode(), checkedInAt: null, ...participant }, { persist: false })));
  return registration;
}

import { Person } from '@skills/identity/api';
import { refuse, type Context, type Shared, type Together } from '@skills/platform/graph';
import { uuidv7 } from 'uuidv7';
import { ADDRESS_MINUTES, LIVE_STATES, phaseAt, type RegistrationForm } from '../../rules';
import { madeTicketCode } from '../door/made-ticket-code';
import { mayReadEvent } from '../event/event.policy';
import { answersIn } from '../questions/asked-questions';
import { HeldBook } from '../seats/held-book';
import { Participant } from './participant.entity';
import type { RegistrationInput } from './registration-input';
import { registrationMailed, type RegistrationMailKind } from './registration-mailed';
import { Registration } from './registration.entity';

/** Who wants to register: the form as it was read, what it answers to the organisers, and whose account has its address. */
export interface RegistrationWish {
  /** As the database writes it. */
  readonly eventId: string;
  readonly form: RegistrationForm;
  readonly given: Pick<RegistrationInput, 'answers' | 'questionsVersion'>;
  readonly personId: string | null;
}

/** The seats of the events and who has some, for all who register at once. */
interface Room {
  readonly shared: Shared;
  /** By event; nothing for those that there are not. */
  readonly books: ReadonlyMap<string, HeldBook>;
  /** What is registered already, by event and address. */
  readonly registered: Map<string, Registration>;
}

const placeOf = (eventId: string, email: string): string => `${eventId} ${email}`;

/** What became of one of them. */
interface Registered extends Record<string, unknown> {
  readonly registration: Registration | null;
  readonly isMailSent: boolean;
}

/** What a mail tells about a registration that stands as this one. */
const mailFor = ({ state, addressConfirmedAt }: Registration): RegistrationMailKind => {
  if (addressConfirmedAt === null) return 'CONFIRM_ADDRESS';
  return state === 'CONFIRMED' || state === 'WAITING' || state === 'REQUESTED' ? state : 'OFFER';
};

/** Holds the books, brings them to the present, and looks which of these addresses are registered. */
async function openRoom(shared: Shared, wishes: readonly RegistrationWish[]): Promise<Room> {
  const books = await HeldBook.holdAll(shared, [...new Set(wishes.map(({ eventId }) => eventId))]);
  for (const book of books.values()) if (!book.isSettled) await book.settle();
  const found = await shared.em.find(Registration, { event: { $in: [...books.keys()] }, emailAddress: { $in: wishes.map(({ form }) => form.email) }, state: { $in: [...LIVE_STATES] } });
  return { shared, books, registered: new Map(found.map((registration) => [placeOf(registration.event.id, registration.emailAddress!), registration])) };
}

/** Writes a registration, without a seat yet. */
function begin({ em, now, keep }: Shared, { event }: HeldBook, language: Registration['mailLanguage'], { form, personId }: RegistrationWish, answered: Awaited<ReturnType<typeof answersIn>>, reserveIds: string[]): Registration {
  const isOwn = personId !== null;
  const registration = em.create(Registration, {
    id: uuidv7(), event, state: 'REQUESTED', size: form.participants.length, generalSeats: 0, reservedSeats: 0, reserve: null, reserveIds,
    holdReason: isOwn ? null : 'ADDRESS', heldUntil: isOwn ? null : new Date(now.getTime() + ADDRESS_MINUTES * 60_000), waitingNumber: null,
    emailAddress: form.email, addressConfirmedAt: isOwn ? now : null, person: isOwn ? em.getReference(Person, personId) : null, organisation: form.organisation, countryCode: form.countryCode,
    languages: form.languages, sizeClass: form.sizeClass, questionsVersion: answered.versionId, answers: answered.answers, mailLanguage: language, registeredAt: now,
  }, { persist: false });
  keep(registration);
  form.participants.forEach((participant, position) => keep(em.create(Participant, { id: uuidv7(), registration, position, ticketCode: madeTicketCode(), checkedInAt: null, ...participant }, { persist: false })));
  return registration;
}

/** Registers one of them, or refuses before anything is changed. */
async function register({ shared, books, registered }: Room, context: Context, wish: RegistrationWish): Promise<Registered> {
  const { eventId, form, given, personId } = wish;
  const book = books.get(eventId);
  if (!book) return refuse('NOT_FOUND');
  context.ask(mayReadEvent, book.event);
  if (phaseAt(book.event, shared.now) !== 'REGISTRATION_OPEN') refuse('REGISTRATION_NOT_OPEN');
  const answered = await answersIn(context, book.questionsVersionId, given);
  // A slip of the finger must not end on the waitlist; that a code is right is told to nobody by another way than by having its seats.
  if (form.invitationCode !== null && !book.hasCode(form.invitationCode)) refuse('CODE_UNKNOWN', ['registration', 'invitationCode']);

  const isOwn = personId !== null;
  const place = placeOf(eventId, form.email);
  const earlier = registered.get(place);
  if (earlier) {
    // Whoever reads the mailbox may look at it by a new link; who only typed the address learns nothing.
    if (!isOwn) context.announce(registrationMailed(shared, earlier, earlier.addressConfirmedAt ? 'AGAIN' : 'CONFIRM_ADDRESS'));
    return { registration: isOwn ? earlier : null, isMailSent: !isOwn };
  }
  const roles = form.participants.map(({ role }) => role);
  const registration = begin(shared, book, context.request.language, wish, answered, book.reservesFor({ countryCode: form.countryCode, roles, invitationCode: form.invitationCode }));
  if (!book.event.isApprovalNeeded && !book.seat(registration, isOwn ? 'CONFIRMED' : 'HELD')) book.queue(registration);
  registered.set(place, registration);
  context.announce(registrationMailed(shared, registration, mailFor(registration)));
  return { registration: isOwn ? registration : null, isMailSent: true };
}

/**
 * All who register at once, for whatever events, in one transaction under the locks of these. Settling once is enough for all of them: whoever waits since does so because
 * there were too few seats, and those who came after only took some.
 */
export const registeringTogether: Together<RegistrationWish, Room, Registered> = { waitsFor: ({ eventId }) => eventId, most: 32, mostWaiting: 1000, open: openRoom, act: register };

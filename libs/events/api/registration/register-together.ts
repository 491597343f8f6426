import { refuse, type Context, type Shared, type Together } from '@skills/platform/graph';
import { QuestionnaireVersion } from '@skills/questionnaire/api';
import { ADDRESS_MINUTES, drawFor, LIVE_STATES, mostUnconfirmed, phaseAt, type RegistrationForm } from '../../rules';
import { mayReadEvent } from '../event/event.policy';
import { answersIn } from '../questions/asked-questions';
import { HeldBook } from '../seats/held-book';
import { beginRegistration } from './begin-registration';
import type { RegistrationInput } from './registration-input';
import { registrationMailed } from './registration-mailed';
import { Registration } from './registration.entity';
import { standingMail } from './standing-mail';
import { unconfirmedKey, unconfirmedSeats, type UnconfirmedSeats } from './unconfirmed-seats';

/** Who wants to register: the form as it was read, what it answers to the organisers, and whose account has its address. */
export interface RegistrationWish {
  /** As the database writes it. */
  readonly eventId: string;
  readonly form: RegistrationForm;
  readonly given: Pick<RegistrationInput, 'answers' | 'questionsVersion'>;
  readonly personId: string | null;
  /** From which network it comes, by `networkKey`. */
  readonly networkHash: string;
}

/** The seats of the events and who has some, for all who register at once. */
interface Room {
  readonly shared: Shared;
  /** By event; nothing for those that there are not. */
  readonly books: ReadonlyMap<string, HeldBook>;
  /** What is registered already, by event and address. */
  readonly registered: Map<string, Registration>;
  readonly unconfirmed: UnconfirmedSeats;
  /** Whose accounts there still are. */
  readonly accounts: ReadonlySet<string>;
}

const placeOf = (eventId: string, email: string): string => `${eventId} ${email}`;

/** What became of one of them. */
interface Registered extends Record<string, unknown> {
  readonly registration: Registration | null;
  readonly isMailSent: boolean;
}

/** Which of these people there still are, until commit: somebody may have erased themselves since their request began. */
async function accountsIn({ em }: Shared, wishes: readonly RegistrationWish[]): Promise<ReadonlySet<string>> {
  const ids = wishes.flatMap(({ personId }) => personId ?? []);
  if (ids.length === 0) return new Set();
  const rows = await em.getConnection().execute<{ id: string }[]>('select id from person where id = any(?::uuid[]) for key share', [`{${ids.join(',')}}`], 'all', em.getTransactionContext());
  return new Set(rows.map(({ id }) => id));
}

/** Holds the books, brings them to the present, and looks which of these addresses are registered. */
async function openRoom(shared: Shared, wishes: readonly RegistrationWish[]): Promise<Room> {
  const books = await HeldBook.holdAll(shared, [...new Set(wishes.map(({ eventId }) => eventId))]);
  for (const book of books.values()) if (!book.isSettled) await book.settle();
  const found = await shared.em.find(Registration, { event: { $in: [...books.keys()] }, emailAddress: { $in: wishes.map(({ form }) => form.email) }, state: { $in: [...LIVE_STATES] } });
  const unconfirmed = await unconfirmedSeats(shared.em, [...books.keys()], wishes.flatMap(({ personId, networkHash }) => (personId === null ? networkHash : [])));
  return { shared, books, unconfirmed, accounts: await accountsIn(shared, wishes), registered: new Map(found.map((registration) => [placeOf(registration.event.id, registration.emailAddress!), registration])) };
}

/** Registers one of them, or refuses before anything is changed. */
async function register({ shared, books, registered, unconfirmed, accounts }: Room, context: Context, wish: RegistrationWish): Promise<Registered> {
  const { eventId, form, given, personId } = wish;
  if (personId !== null && !accounts.has(personId)) refuse('NOT_SIGNED_IN');
  const book = books.get(eventId);
  if (!book) return refuse('NOT_FOUND');
  context.ask(mayReadEvent, book.event);
  if (phaseAt(book.event, shared.now) !== 'REGISTRATION_OPEN') refuse('REGISTRATION_NOT_OPEN');
  const answered = await answersIn(context, book.questionsVersionId, given);
  // A slip of the finger must not end on the waitlist; that a code is right is told to nobody by another way than by having its seats.
  if (form.invitationCode !== null && !book.hasCode(form.invitationCode)) refuse('CODE_UNKNOWN', ['registration', 'invitationCode']);

  const isOwn = personId !== null;
  const roles = form.participants.map(({ role }) => role);
  const reserveIds = book.reservesFor({ countryCode: form.countryCode, roles, invitationCode: form.invitationCode });
  const size = form.participants.length;
  const isHeld = !isOwn && !book.event.isApprovalNeeded && drawFor(book.seats, { size, reserveIds }, shared.now) !== null;
  const network = unconfirmedKey(eventId, wish.networkHash);
  const seats = (unconfirmed.get(network) ?? 0) + size;
  // Beyond the share of a network nothing is held: it waits, in nobody's way, and has its seats by being confirmed if there are enough by then.
  const isSeatedByConfirming = isHeld && seats > mostUnconfirmed(book.seats.capacity);
  const place = placeOf(eventId, form.email);
  const earlier = registered.get(place);
  if (earlier) {
    // Whoever reads the mailbox may look at it by a new link; who only typed the address learns nothing.
    if (!isOwn) context.announce(registrationMailed(shared, earlier, earlier.addressConfirmedAt ? 'AGAIN' : 'CONFIRM_ADDRESS'));
    return { registration: isOwn ? earlier : null, isMailSent: !isOwn };
  }
  const registration = beginRegistration(shared, book, {
    form, personId, heldUntil: isOwn ? null : new Date(shared.now.getTime() + ADDRESS_MINUTES * 60_000), mailLanguage: context.request.language,
    questionsVersion: answered.versionId === null ? null : shared.em.getReference(QuestionnaireVersion, answered.versionId), answers: answered.answers,
    reserveIds, networkHash: isOwn ? null : wish.networkHash, isSeatedByConfirming,
  });
  if (!book.event.isApprovalNeeded && (isSeatedByConfirming || !book.seat(registration, isOwn ? 'CONFIRMED' : 'HELD'))) book.queue(registration);
  registered.set(place, registration);
  if (isHeld && !isSeatedByConfirming) unconfirmed.set(network, seats);
  context.announce(registrationMailed(shared, registration, standingMail(registration)));
  return { registration: isOwn ? registration : null, isMailSent: true };
}

/**
 * All who register at once, for whatever events, in one transaction under the locks of these. Settling once is enough for all of them: whoever waits since does so because
 * there were too few seats, and those who came after only took some, or because nobody has confirmed it, which gives no place among those who are served.
 */
export const registeringTogether: Together<RegistrationWish, Room, Registered> = { waitsFor: ({ eventId }) => eventId, most: 32, mostWaiting: 1000, open: openRoom, act: register };

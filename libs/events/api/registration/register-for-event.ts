import { hashOf, networkKey, Person, takeAll } from '@skills/identity/api';
import { Context, Mutates, Payload, ReadPolicy, anyone, refuse } from '@skills/platform/graph';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { uuidv7 } from 'uuidv7';
import { ADDRESS_MINUTES, LIVE_STATES, phaseAt, type RegistrationForm } from '../../rules';
import { madeTicketCode } from '../door/made-ticket-code';
import { mayReadEvent } from '../event/event.policy';
import { answersIn } from '../questions/asked-questions';
import { HeldBook, keepingOf } from '../seats/held-book';
import { Participant } from './participant.entity';
import { registrationForm, RegistrationInput } from './registration-input';
import { CODE_NETWORK_HOUR, REGISTER_MAILBOX_DAY, REGISTER_NETWORK_HOUR, SEATS_NETWORK_HOUR } from './registration-limits';
import { registrationMailed, type RegistrationMailKind } from './registration-mailed';
import { Registration } from './registration.entity';

@InputType({ description: 'For which event, who registers.' })
export class RegisterForEventInput {
  @Field(() => ID, { description: 'The event.' })
  eventId: string;

  @Field(() => RegistrationInput, { description: 'Who registers, and for whom.' })
  registration: RegistrationInput;
}

@ReadPolicy(anyone)
@ObjectType({ description: 'What became of a registration, or the problems.' })
export class RegisterForEventPayload extends Payload {
  @Field(() => Registration, { nullable: true, description: 'The registration of who is signed in with its address; null for others, who learn everything by mail.' })
  registration: Registration | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether a mail is on its way, with a link to confirm or to look.' })
  isMailSent: boolean | null;
}

/** What a mail tells about a registration that stands as this one. */
const mailFor = ({ state, addressConfirmedAt }: Registration): RegistrationMailKind => {
  if (addressConfirmedAt === null) return 'CONFIRM_ADDRESS';
  return state === 'CONFIRMED' || state === 'WAITING' || state === 'REQUESTED' ? state : 'OFFER';
};

/** Writes a registration, without a seat yet. */
function begin({ em, clock, request }: Context, { event }: HeldBook, form: RegistrationForm, answered: Awaited<ReturnType<typeof answersIn>>, person: Person | null, reserveIds: string[]): Registration {
  const now = clock();
  const registration = em.create(Registration, {
    id: uuidv7(), event, state: 'REQUESTED', size: form.participants.length, generalSeats: 0, reservedSeats: 0, reserve: null, reserveIds,
    holdReason: person ? null : 'ADDRESS', heldUntil: person ? null : new Date(now.getTime() + ADDRESS_MINUTES * 60_000), waitingNumber: null,
    emailAddress: form.email, addressConfirmedAt: person ? now : null, person, organisation: form.organisation, countryCode: form.countryCode,
    languages: form.languages, sizeClass: form.sizeClass, questionsVersion: answered.versionId, answers: answered.answers, mailLanguage: request.language, registeredAt: now,
  });
  em.persist(registration);
  form.participants.forEach((participant, position) => em.persist(em.create(Participant, { id: uuidv7(), registration, position, ticketCode: madeTicketCode(), checkedInAt: null, ...participant })));
  return registration;
}

/** Registers one or several people for an event. */
@Resolver()
export class RegisterForEvent {
  @Mutates(mayReadEvent)
  @Mutation(() => RegisterForEventPayload, {
    description:
      'Registers people for an event: all of them get a seat, or all wait. Who is signed in with the address has it at once; others confirm by the link in a mail, and their seats are held for an hour. The answer to them is the same whether the address is registered already or not.',
  })
  async registerForEvent(@Arg('input', () => RegisterForEventInput, { description: 'For what, and who.' }) input: RegisterForEventInput, @Ctx() context: Context) {
    const { em, actor } = context;
    const account = actor.personId === null ? null : await em.findOne(Person, { id: actor.personId });
    const { answers, questionsVersion, ...fields } = input.registration;
    const form = registrationForm(context, fields, account?.emailAddress ?? null);
    const person = account?.emailAddress === form.email ? account : null;
    await takeAll(context, [
      [REGISTER_NETWORK_HOUR, networkKey(context)],
      [REGISTER_MAILBOX_DAY, hashOf(form.email)],
      ...(form.invitationCode === null ? [] : [[CODE_NETWORK_HOUR, networkKey(context)] as const]),
    ]);
    if (!person && !(await context.request.limits.take(SEATS_NETWORK_HOUR, networkKey(context), form.participants.length))) refuse('TOO_MANY_REQUESTS');
    const book = await HeldBook.holdFor(context, input.eventId);
    context.ask(mayReadEvent, book.event);
    if (phaseAt(book.event, context.clock()) !== 'REGISTRATION_OPEN') refuse('REGISTRATION_NOT_OPEN');
    const answered = await answersIn(context, book.questionsVersionId, { answers, questionsVersion });
    // A slip of the finger must not end on the waitlist; that a code is right is told to nobody by another way than by having its seats.
    if (form.invitationCode !== null && !book.hasCode(form.invitationCode)) refuse('CODE_UNKNOWN', ['registration', 'invitationCode']);
    await book.settle();

    const earlier = await em.findOne(Registration, { event: book.event.id, emailAddress: form.email, state: { $in: [...LIVE_STATES] } });
    if (earlier) {
      // Whoever reads the mailbox may look at it by a new link; who only typed the address learns nothing.
      if (!person) context.announce(registrationMailed(keepingOf(context), earlier, earlier.addressConfirmedAt ? 'AGAIN' : 'CONFIRM_ADDRESS'));
      return { registration: person ? earlier : null, isMailSent: !person };
    }
    const roles = form.participants.map(({ role }) => role);
    const registration = begin(context, book, form, answered, person, book.reservesFor({ countryCode: form.countryCode, roles, invitationCode: form.invitationCode }));
    if (!book.event.isApprovalNeeded && !book.seat(registration, person ? 'CONFIRMED' : 'HELD')) book.queue(registration);
    context.announce(registrationMailed(keepingOf(context), registration, mailFor(registration)));
    return { registration: person ? registration : null, isMailSent: true };
  }
}

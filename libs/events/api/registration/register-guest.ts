import { hashOf, refuseFaults, takeAll, takeOfDay, writeAudit } from '@skills/identity/api';
import { findById } from '@skills/platform/database';
import { anyone, Context, Mutates, ReadPolicy, refuse, SERVER_LANGUAGES } from '@skills/platform/graph';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { LIVE_STATES, phaseAt, readGuest } from '../../rules';
import { Event } from '../event/event.entity';
import { mayOrganise } from '../event/event.policy';
import { organisedBook } from '../event/held-event';
import { keepingOf } from '../seats/book-keeping';
import { beginRegistration } from './begin-registration';
import { guestForm, GuestInput } from './guest-input';
import { GUESTS_ORGANISER_DAY, REGISTER_MAILBOX_DAY } from './registration-limits';
import { registrationMailed } from './registration-mailed';
import { RegistrationPayload } from './registration-payload';
import { Registration } from './registration.entity';

@InputType({ description: 'For which event, and whom.' })
export class RegisterGuestInput {
  @Field(() => ID, { description: 'The event.' })
  eventId: string;

  @Field(() => GuestInput, { description: 'Who comes.' })
  guest: GuestInput;
}

@ReadPolicy(anyone)
@ObjectType({ description: 'The registration with that address, or the problems.' })
export class RegisterGuestPayload extends RegistrationPayload {
  @Field(() => Boolean, { nullable: true, description: 'Whether it is new; otherwise somebody was registered with the address already, and nothing was changed.' })
  isNew: boolean | null;
}

/** Registers somebody who asked the organisers for it. */
@Resolver()
export class RegisterGuest {
  @Mutates(mayOrganise)
  @Mutation(() => RegisterGuestPayload, {
    description: 'Registers somebody who phoned or wrote, by an organiser: with a seat if one is free for them, else at the end of the waitlist. They learn by mail what is kept of them and how to give the place up. A second time changes nothing.',
  })
  async registerGuest(@Arg('input', () => RegisterGuestInput, { description: 'For what, and whom.' }) { eventId, guest }: RegisterGuestInput, @Ctx() context: Context) {
    const { em } = context;
    context.ask(mayOrganise, (await findById(em, Event, eventId)) ?? refuse('NOT_FOUND'));
    const reading = readGuest(guest, SERVER_LANGUAGES);
    if ('faults' in reading) return refuseFaults(context, guestForm('guest'), reading.faults);
    const { name, role, organisation, countryCode, email, mailLanguage } = reading.content;
    await takeOfDay(context, GUESTS_ORGANISER_DAY, context.actor.personId ?? '', 'TOO_MANY_GUESTS');
    await takeAll(context, [[REGISTER_MAILBOX_DAY, hashOf(email)]]);
    const book = await organisedBook(context, eventId);
    await book.settle();
    const earlier = await em.findOne(Registration, { event: book.event.id, emailAddress: email, state: { $in: [...LIVE_STATES] } }, { refresh: true });
    if (earlier) return { registration: earlier, isNew: false };
    const keeping = keepingOf(context);
    if (phaseAt(book.event, keeping.now) !== 'REGISTRATION_OPEN') refuse('REGISTRATION_NOT_OPEN');
    // Questions of the organisers wait for the guest, who answers them behind the link in the mail.
    const registration = beginRegistration(keeping, book, {
      form: { email, organisation, countryCode, sizeClass: null, languages: [], participants: [{ name, role, diets: [], accessNeeds: [], photoConsent: false }] },
      personId: null, heldUntil: null, mailLanguage, questionsVersion: null, answers: null,
      reserveIds: book.reservesFor({ countryCode, roles: [role], invitationCode: null }),
    });
    // Where organisers decide on each registration, entering it is the decision.
    if (book.event.isApprovalNeeded) book.log('APPROVED', registration);
    if (!book.seat(registration, 'CONFIRMED')) book.queue(registration);
    context.announce(registrationMailed(keeping, registration, registration.state === 'CONFIRMED' ? 'ENTERED' : 'ENTERED_WAITING'));
    await writeAudit(context, { act: 'register guest', subjectKind: 'Registration', subjectId: registration.id, detail: book.event.slug });
    await book.settle();
    return { registration, isNew: true };
  }
}

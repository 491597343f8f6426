import { anyone, Context, Mutates, ReadPolicy, refuse } from '@skills/platform/graph';
import { Arg, Ctx, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { LIVE_STATES, stopOf } from '../../rules';
import { keepingOf } from '../seats/book-keeping';
import { heldRegistration } from './held-registration';
import { registrationMailed } from './registration-mailed';
import { OwnRegistration, RegistrationPayload } from './registration-payload';
import { mayManageRegistration } from './registration.policy';

@InputType({ description: 'Which registration, and what shows that it is one’s own.' })
export class ConfirmRegistrationInput extends OwnRegistration {}

@ReadPolicy(anyone)
@ObjectType({ description: 'The registration, or the problems.' })
export class ConfirmRegistrationPayload extends RegistrationPayload {}

/** Confirms a mail address, or takes an offer. */
@Resolver()
export class ConfirmRegistration {
  @Mutates(mayManageRegistration)
  @Mutation(() => ConfirmRegistrationPayload, {
    description: 'Confirms a registration: its mail address, or the seats that are held as an offer. A second time changes nothing; too late is refused, and the seats are others’ by then. Refused as well when the event was cancelled or is over; an offer also while it is postponed.',
  })
  async confirmRegistration(@Arg('input', () => ConfirmRegistrationInput, { description: 'Which.' }) { registrationId, secret }: ConfirmRegistrationInput, @Ctx() context: Context) {
    const { registration, book } = await heldRegistration(context, registrationId, secret, mayManageRegistration);
    const stop = stopOf(book.event, context.clock());
    // Whoever is held a seat of an event that is postponed keeps it like the others, once the address is confirmed; an offer waits for the new time.
    if (stop !== null && (stop !== 'EVENT_POSTPONED' || registration.holdReason === 'OFFER')) refuse(stop);
    if (registration.state === 'EXPIRED') refuse('HOLD_OVER');
    if (!LIVE_STATES.includes(registration.state)) refuse('REGISTRATION_OVER');
    if (registration.heldUntil === null) return { registration };
    registration.addressConfirmedAt ??= context.clock();
    Object.assign(registration, { holdReason: null, heldUntil: null, networkHash: null, isSeatedByConfirming: false });
    if (registration.state === 'HELD') {
      registration.state = 'CONFIRMED';
      book.log('CONFIRMED', registration);
    }
    await book.settle(registration);
    const { notice } = book.event;
    context.announce(stop ? registrationMailed(keepingOf(context), registration, 'EVENT_POSTPONED', { notice }) : registrationMailed(keepingOf(context), registration, registration.state as 'CONFIRMED' | 'WAITING' | 'REQUESTED'));
    return { registration };
  }
}

import { anyone, Context, Mutates, ReadPolicy, refuse } from '@skills/platform/graph';
import { Arg, Ctx, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { LIVE_STATES, stopOf } from '../../rules';
import { keepingOf } from '../seats/book-keeping';
import { heldRegistration, isSecretOf, subjectOf } from './held-registration';
import { registrationMailed } from './registration-mailed';
import { OwnRegistration, RegistrationPayload } from './registration-payload';
import { mayManageRegistration, mayReadRegistration } from './registration.policy';

@InputType({ description: 'Which registration, and what shows that it is one’s own.' })
export class CancelRegistrationInput extends OwnRegistration {}

@ReadPolicy(anyone)
@ObjectType({ description: 'The registration, or the problems.' })
export class CancelRegistrationPayload extends RegistrationPayload {}

/** Gives a registration up. */
@Resolver()
export class CancelRegistration {
  @Mutates(mayReadRegistration)
  @Mutation(() => CancelRegistrationPayload, { description: 'Gives a registration or an offer up, by whoever registered or by an organiser; its seats go to those who wait. A second time changes nothing. Once the event is over, whoever registered has nothing to give up any more, and is refused.' })
  async cancelRegistration(@Arg('input', () => CancelRegistrationInput, { description: 'Which.' }) { registrationId, secret }: CancelRegistrationInput, @Ctx() context: Context) {
    const { registration, book } = await heldRegistration(context, registrationId, secret, mayReadRegistration);
    if (!LIVE_STATES.includes(registration.state)) return { registration };
    const keeping = keepingOf(context);
    const isOwn = context.can(mayManageRegistration, await subjectOf(context, registration, book.event, await isSecretOf(context, registration.id, secret)));
    if (isOwn && stopOf(book.event, keeping.now) === 'EVENT_OVER') refuse('EVENT_OVER');
    const hadSeat = registration.state === 'CONFIRMED';
    book.end(registration, isOwn ? 'CANCELLED' : 'TAKEN_OFF');
    // Whoever gives up is thanked for it; whom organisers take off did nothing to be thanked for.
    if (registration.addressConfirmedAt !== null) keeping.announce(registrationMailed(keeping, registration, isOwn ? 'CANCELLED' : 'TAKEN_OFF', { hadSeat }));
    await book.settle();
    return { registration };
  }
}

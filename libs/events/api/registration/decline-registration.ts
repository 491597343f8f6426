import { anyone, Context, Mutates, ReadPolicy, refuse } from '@skills/platform/graph';
import { Arg, Ctx, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { keepingOf } from '../seats/held-book';
import { heldRegistration } from './held-registration';
import { registrationMailed } from './registration-mailed';
import { RegistrationPayload, RegistrationToDecide } from './registration-payload';
import { mayDecideOnRegistration } from './registration.policy';

@InputType({ description: 'Which registration.' })
export class DeclineRegistrationInput extends RegistrationToDecide {}

@ReadPolicy(anyone)
@ObjectType({ description: 'The registration, or the problems.' })
export class DeclineRegistrationPayload extends RegistrationPayload {}

/** Decides against a registration for an event whose organisers decide. */
@Resolver()
export class DeclineRegistration {
  @Mutates(mayDecideOnRegistration)
  @Mutation(() => DeclineRegistrationPayload, { description: 'Decides against a registration that was to be decided on. A second time changes nothing.' })
  async declineRegistration(@Arg('input', () => DeclineRegistrationInput, { description: 'Which.' }) { registrationId }: DeclineRegistrationInput, @Ctx() context: Context) {
    const { registration, book } = await heldRegistration(context, registrationId, null, mayDecideOnRegistration);
    if (registration.state === 'DECLINED') return { registration };
    if (registration.state !== 'REQUESTED') refuse('REGISTRATION_OVER');
    const isReachable = registration.addressConfirmedAt !== null;
    book.end(registration, 'DECLINED');
    if (isReachable) context.announce(registrationMailed(keepingOf(context), registration, 'DECLINED'));
    return { registration };
  }
}

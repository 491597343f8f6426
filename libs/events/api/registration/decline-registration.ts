import { anyone, Context, Mutates, ReadPolicy } from '@skills/platform/graph';
import { Arg, Ctx, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { decide } from '../participants/decide';
import { keepingOf } from '../seats/book-keeping';
import { heldRegistration } from './held-registration';
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
    decide('DECLINE', registration, book, keepingOf(context));
    return { registration };
  }
}

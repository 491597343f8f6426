import { anyone, Context, Mutates, ReadPolicy } from '@skills/platform/graph';
import { Arg, Ctx, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { decide } from '../participants/decide';
import { keepingOf } from '../seats/book-keeping';
import { heldRegistration } from './held-registration';
import { RegistrationPayload, RegistrationToDecide } from './registration-payload';
import { mayDecideOnRegistration } from './registration.policy';

@InputType({ description: 'Which registration.' })
export class ApproveRegistrationInput extends RegistrationToDecide {}

@ReadPolicy(anyone)
@ObjectType({ description: 'The registration, or the problems.' })
export class ApproveRegistrationPayload extends RegistrationPayload {}

/** Agrees to a registration for an event whose organisers decide. */
@Resolver()
export class ApproveRegistration {
  @Mutates(mayDecideOnRegistration)
  @Mutation(() => ApproveRegistrationPayload, { description: 'Agrees to a registration: it gets its seats, or its place at the end of those who wait. A second time changes nothing.' })
  async approveRegistration(@Arg('input', () => ApproveRegistrationInput, { description: 'Which.' }) { registrationId }: ApproveRegistrationInput, @Ctx() context: Context) {
    const { registration, book } = await heldRegistration(context, registrationId, null, mayDecideOnRegistration);
    decide('APPROVE', registration, book, keepingOf(context));
    return { registration };
  }
}

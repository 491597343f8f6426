import { anyone, Context, Mutates, ReadPolicy, refuse } from '@skills/platform/graph';
import { Arg, Ctx, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { keepingOf } from '../seats/held-book';
import { heldRegistration } from './held-registration';
import { registrationMailed } from './registration-mailed';
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
    if (registration.state === 'CONFIRMED' || registration.state === 'WAITING') return { registration };
    if (registration.state !== 'REQUESTED') refuse('REGISTRATION_OVER');
    if (registration.addressConfirmedAt === null) refuse('ADDRESS_NOT_CONFIRMED');
    book.log('APPROVED', registration);
    if (!book.seat(registration, 'CONFIRMED')) book.queue(registration);
    context.announce(registrationMailed(keepingOf(context), registration, registration.state as 'CONFIRMED' | 'WAITING'));
    return { registration };
  }
}

import { anyone, Context, Mutates, ReadPolicy, refuse } from '@skills/platform/graph';
import { findById, idOf } from '@skills/platform/database';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { heldRegistration } from './held-registration';
import { Participant } from './participant.entity';
import { OwnRegistration, RegistrationPayload } from './registration-payload';
import { mayManageRegistration } from './registration.policy';

@InputType({ description: 'Whose agreement, and what shows that the registration is one’s own.' })
export class WithdrawPhotoConsentInput extends OwnRegistration {
  @Field(() => ID, { description: 'The participant.' })
  participantId: string;
}

@ReadPolicy(anyone)
@ObjectType({ description: 'The registration, or the problems.' })
export class WithdrawPhotoConsentPayload extends RegistrationPayload {}

/** Takes the agreement to photos back. */
@Resolver()
export class WithdrawPhotoConsent {
  @Mutates(mayManageRegistration)
  @Mutation(() => WithdrawPhotoConsentPayload, { description: 'Takes back that photos of somebody are published; at any time, also after the event. A second time changes nothing.' })
  async withdrawPhotoConsent(@Arg('input', () => WithdrawPhotoConsentInput, { description: 'Whose.' }) { registrationId, secret, participantId }: WithdrawPhotoConsentInput, @Ctx() context: Context) {
    const { registration } = await heldRegistration(context, registrationId, secret, mayManageRegistration);
    const participant = await findById(context.em, Participant, participantId);
    if (!participant || idOf(participant.registration) !== registration.id) refuse('NOT_FOUND');
    if (!participant.photoConsent) return { registration };
    participant.photoConsent = false;
    registration.revision += 1;
    return { registration };
  }
}

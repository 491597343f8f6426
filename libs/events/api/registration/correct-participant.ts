import { hashOf, networkKey, refuseFaults, takeAll, writeAudit } from '@skills/identity/api';
import { findById, idOf } from '@skills/platform/database';
import { anyone, Context, Mutates, ReadPolicy, refuse } from '@skills/platform/graph';
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { ADDRESS_MINUTES, isCorrectable, LIVE_STATES, readCorrectedParticipant } from '../../rules';
import { keepingOf } from '../seats/book-keeping';
import { CorrectionInput, guestForm } from './guest-input';
import { heldRegistration, registrationFor } from './held-registration';
import { Participant } from './participant.entity';
import { RegistrationLink } from './registration-link.entity';
import { CHANGE_NETWORK_HOUR, CHANGE_REGISTRATION_HOUR, REGISTER_MAILBOX_DAY } from './registration-limits';
import { addressLeftMailed, registrationMailed, type RegistrationMailKind } from './registration-mailed';
import { RegistrationPayload } from './registration-payload';
import { mayDecideOnRegistration } from './registration.policy';
import { Registration } from './registration.entity';

@InputType({ description: 'Who is put right, and how.' })
export class CorrectParticipantInput {
  @Field(() => ID, { description: 'The participant.' })
  participantId: string;

  @Field(() => Int, { description: 'The revision of the registration that was seen.' })
  revision: number;

  @Field(() => CorrectionInput, { description: 'What is right.' })
  correction: CorrectionInput;
}

@ReadPolicy(anyone)
@ObjectType({ description: 'The registration, or the problems.' })
export class CorrectParticipantPayload extends RegistrationPayload {}

/** Gives a registration another address: the links of earlier mails end, and an account that had it has it no more. Which mail the new address gets. */
async function moveTo(context: Context, registration: Registration, email: string): Promise<RegistrationMailKind> {
  const { em, clock } = context;
  const isTaken = await em.count(Registration, { event: idOf(registration.event), emailAddress: email, state: { $in: [...LIVE_STATES] } });
  if (isTaken > 0) refuse('ADDRESS_REGISTERED', ['correction', 'email']);
  await em.nativeDelete(RegistrationLink, { registration: registration.id });
  Object.assign(registration, { emailAddress: email, person: null });
  if (registration.addressConfirmedAt !== null) return registration.holdReason === 'OFFER' && registration.heldUntil !== null ? 'OFFER' : 'ADDRESS_ENTERED';
  // Whoever could not confirm, because the mail went elsewhere, gets the time for it anew.
  registration.heldUntil = new Date(clock().getTime() + ADDRESS_MINUTES * 60_000);
  return 'CONFIRM_ADDRESS';
}

/** Puts right what is known of somebody who takes part. */
@Resolver()
export class CorrectParticipant {
  @Mutates(mayDecideOnRegistration)
  @Mutation(() => CorrectParticipantPayload, {
    description: 'Corrects the name on a badge, the firm, or the mail address, by an organiser. Another address gets a new link, those of earlier mails end, and the earlier address is told so. A second time changes nothing; what somebody else has changed since the revision that was seen is not overwritten.',
  })
  async correctParticipant(@Arg('input', () => CorrectParticipantInput, { description: 'Who, and how.' }) { participantId, revision, correction }: CorrectParticipantInput, @Ctx() context: Context) {
    const { em } = context;
    const participant = (await findById(em, Participant, participantId)) ?? refuse('NOT_FOUND');
    await takeAll(context, [[CHANGE_NETWORK_HOUR, networkKey(context)]]);
    const seen = await registrationFor(context, idOf(participant.registration), null, mayDecideOnRegistration);
    await takeAll(context, [
      [CHANGE_REGISTRATION_HOUR, hashOf(seen.id)],
      ...(correction.email ? [[REGISTER_MAILBOX_DAY, hashOf(correction.email.trim().toLowerCase())] as const] : []),
    ]);
    const { registration, book } = await heldRegistration(context, seen.id, null, mayDecideOnRegistration);
    if (!(await em.refresh(participant))) refuse('NOT_FOUND');
    const reading = readCorrectedParticipant(correction);
    if ('faults' in reading) return refuseFaults(context, guestForm('correction'), reading.faults);
    const { name, organisation, email } = reading.content;
    const { state, emailAddress } = registration;
    if (!isCorrectable({ state, emailAddress, isWalkIn: participant.isWalkIn })) refuse('REGISTRATION_OVER');
    if (emailAddress === null && email !== null) refuse('NO_ADDRESS_HERE', ['correction', 'email']);
    const left = email !== null && email !== emailAddress ? emailAddress : null;
    if (left === null && name === participant.name && organisation === registration.organisation) return { registration };
    if (revision !== registration.revision) refuse('CHANGED_MEANWHILE', ['revision']);
    const kind = left === null ? 'CORRECTED' : await moveTo(context, registration, email!);
    participant.name = name;
    Object.assign(registration, { organisation, revision: revision + 1 });
    if (left !== null) context.announce(addressLeftMailed(registration, left));
    // Whose address is not confirmed sees the correction by confirming it.
    if (left !== null || registration.addressConfirmedAt !== null) context.announce(registrationMailed(keepingOf(context), registration, kind));
    await writeAudit(context, { act: 'correct participant', subjectKind: 'Registration', subjectId: registration.id, detail: book.event.slug });
    return { registration };
  }
}

import { hashOf, takeAll, writeAudit } from '@skills/identity/api';
import { anyone, Context, Mutates, ReadPolicy, refuse } from '@skills/platform/graph';
import { Arg, Ctx, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { isMailable, stopOf } from '../../rules';
import { keepingOf } from '../seats/book-keeping';
import { heldRegistration, registrationFor } from './held-registration';
import { RESEND_REGISTRATION_HOUR } from './registration-limits';
import { registrationMailed } from './registration-mailed';
import { RegistrationPayload, RegistrationToDecide } from './registration-payload';
import { mayDecideOnRegistration } from './registration.policy';
import { standingMail } from './standing-mail';

@InputType({ description: 'Which registration.' })
export class ResendTicketInput extends RegistrationToDecide {}

@ReadPolicy(anyone)
@ObjectType({ description: 'The registration, or the problems.' })
export class ResendTicketPayload extends RegistrationPayload {}

/** Sends somebody once more what they have: the tickets, or where they stand without a seat. */
@Resolver()
export class ResendTicket {
  @Mutates(mayDecideOnRegistration)
  @Mutation(() => ResendTicketPayload, { description: 'Sends the mail with the tickets once more, by an organiser; to who has no seat yet, the one that says how the registration stands. At most three times an hour.' })
  async resendTicket(@Arg('input', () => ResendTicketInput, { description: 'Which.' }) { registrationId }: ResendTicketInput, @Ctx() context: Context) {
    const seen = await registrationFor(context, registrationId, null, mayDecideOnRegistration);
    await takeAll(context, [[RESEND_REGISTRATION_HOUR, hashOf(seen.id)]]);
    const { registration, book } = await heldRegistration(context, registrationId, null, mayDecideOnRegistration);
    const keeping = keepingOf(context);
    const stop = stopOf(book.event, keeping.now);
    if (stop !== null) refuse(stop);
    if (!isMailable(registration, stop)) refuse('REGISTRATION_OVER');
    context.announce(registrationMailed(keeping, registration, standingMail(registration)));
    await writeAudit(context, { act: 'resend ticket', subjectKind: 'Registration', subjectId: registration.id, detail: book.event.slug });
    return { registration };
  }
}

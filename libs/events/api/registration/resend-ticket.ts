import { hashOf, takeAll, writeAudit } from '@skills/identity/api';
import { findById, idOf } from '@skills/platform/database';
import { anyone, Context, Mutates, ReadPolicy, refuse } from '@skills/platform/graph';
import { Arg, Ctx, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { isMailable, stopOf } from '../../rules';
import { Event } from '../event/event.entity';
import { keepingOf } from '../seats/book-keeping';
import { heldRegistration, subjectOf } from './held-registration';
import { RESEND_REGISTRATION_HOUR } from './registration-limits';
import { registrationMailed } from './registration-mailed';
import { RegistrationPayload, RegistrationToDecide } from './registration-payload';
import { Registration } from './registration.entity';
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
    const { em } = context;
    const seen = (await findById(em, Registration, registrationId)) ?? refuse('NOT_FOUND');
    const event = (await findById(em, Event, idOf(seen.event))) ?? refuse('NOT_FOUND');
    // Before the limit: strangers must neither use it up nor learn from it that there is something.
    context.ask(mayDecideOnRegistration, await subjectOf(context, seen, event, false));
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

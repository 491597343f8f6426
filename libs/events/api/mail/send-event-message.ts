import { Person, writeAudit } from '@skills/identity/api';
import { anyone, Context, Mutates, Payload, ReadPolicy, refuse } from '@skills/platform/graph';
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { uuidv7 } from 'uuidv7';
import { newSpeakerLink } from '../call/new-speaker-link';
import { mayOrganise } from '../event/event.policy';
import { organisedBook } from '../event/held-event';
import { newLink } from '../registration/registration-mailed';
import { Registration } from '../registration/registration.entity';
import { keepingOf } from '../seats/book-keeping';
import { eventMessage, EventMessageInput } from './event-message-input';
import { EventMessage } from './event-message.entity';
import { EVENT_MESSAGE_MAILED, type EventMessageMailed } from './message-mail';
import { recipientsOf } from './recipients';

/** Messages that organisers of an event send in a day, so that nobody is flooded by mistake. */
const MOST_A_DAY = 10;

@InputType({ description: 'An event, what its organisers write, and to whom.' })
export class SendEventMessageInput {
  @Field(() => ID, { description: 'The event.' })
  eventId: string;

  @Field(() => EventMessageInput, { description: 'What is written, and to whom.' })
  message: EventMessageInput;

  @Field(() => Boolean, { nullable: true, description: 'Whether it goes to whoever writes it only, to see how it arrives.' })
  isTrial?: boolean | null;

  @Field(() => Int, { nullable: true, description: 'To how many the preview said that it goes; refused when it would go to another number now.' })
  expectedCount?: number | null;

  @Field(() => ID, { nullable: true, description: 'Makes a repeated request harmless.' })
  idempotencyKey?: string;
}

@ReadPolicy(anyone)
@ObjectType({ description: 'The message, or the problems.' })
export class SendEventMessagePayload extends Payload {
  @Field(() => EventMessage, { nullable: true, description: 'The message that was sent; null after a trial.' })
  message: EventMessage | null;
}

const announced = (payload: EventMessageMailed) => ({ topic: EVENT_MESSAGE_MAILED, payload: { ...payload }, isForMany: !('trial' in payload) });

/** Writes to some of those who are registered, or to those who speak. */
@Resolver()
export class SendEventMessage {
  @Mutates(mayOrganise)
  @Mutation(() => SendEventMessagePayload, { description: 'Writes a mail to some of those who are registered, or to those who speak: who that is is settled at this moment, and each mailbox gets it once.' })
  async sendEventMessage(@Arg('input', () => SendEventMessageInput, { description: 'What, and to whom.' }) { eventId, message: input, isTrial, expectedCount }: SendEventMessageInput, @Ctx() context: Context) {
    const { event } = await organisedBook(context, eventId);
    const { em, actor } = context;
    const content = eventMessage(context, input);
    const { subject, text, isNecessary, audience } = content;
    const now = context.clock();
    if (isTrial) {
      context.announce(announced({ trial: { subject, text, isNecessary, audience }, eventId: event.id, personId: actor.personId!, language: context.request.language }));
      return { message: null };
    }
    const since = new Date(now.getTime() - 24 * 3600 * 1000);
    if ((await em.count(EventMessage, { event: event.id, sentAt: { $gt: since } })) >= MOST_A_DAY) refuse('TOO_MANY_MESSAGES', [], { most: MOST_A_DAY });
    const { to } = await recipientsOf(context, event, content);
    if (to.length === 0) refuse('NO_RECIPIENTS', ['message', 'states']);
    if (typeof expectedCount === 'number' && expectedCount !== to.length) refuse('RECIPIENTS_CHANGED', ['expectedCount'], { count: to.length });
    const message = em.create(EventMessage, { id: uuidv7(), event, subject, text, isNecessary, audience, recipientCount: to.length, sender: em.getReference(Person, actor.personId!), sentAt: now });
    em.persist(message);
    const registrationIds = to.flatMap(({ registrationId }) => (registrationId === null ? [] : [registrationId]));
    for (const registration of await em.find(Registration, { id: { $in: registrationIds } }, { orderBy: { id: 'asc' } }))
      context.announce(announced({ messageId: message.id, registrationId: registration.id, secret: newLink(keepingOf(context), registration, !isNecessary) }));
    for (const { address, registrationId } of to)
      if (registrationId === null) context.announce(announced({ messageId: message.id, emailAddress: address, ...newSpeakerLink(context, { event, namedBy: context.actor.personId }, address, !isNecessary) }));
    await writeAudit(context, { act: 'send event message', subjectKind: 'Event', subjectId: null, detail: `${event.slug}: ${to.length}` });
    return { message };
  }
}

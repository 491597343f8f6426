import { anyone, Context, Mutates, Payload, ReadPolicy } from '@skills/platform/graph';
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { mayOrganise } from '../event/event.policy';
import { organisedBook } from '../event/held-event';
import { eventMessage, EventMessageInput } from './event-message-input';
import { messageBody } from './message-mail';
import { recipientsOf } from './recipients';

@InputType({ description: 'An event, what its organisers write, and to whom.' })
export class PreviewEventMessageInput {
  @Field(() => ID, { description: 'The event.' })
  eventId: string;

  @Field(() => EventMessageInput, { description: 'What is written, and to whom.' })
  message: EventMessageInput;
}

/** How a message will look, and to how many it goes. */
@ReadPolicy(mayOrganise)
@ObjectType({ description: 'How a message will look, and to how many it goes.' })
export class EventMessagePreview {
  @Field(() => String, { description: 'The subject.' })
  subject: string;

  @Field(() => String, { description: 'The mail as plain text, in the language of the request.' })
  text: string;

  @Field(() => Int, { description: 'To how many registrations, or mailboxes of speakers, it goes.' })
  recipientCount: number;

  @Field(() => Int, { description: 'How many of those chosen want no messages, and do not get it.' })
  refusingCount: number;

  @Field(() => Int, { description: 'How many of those chosen cannot be written to: no confirmed address, a registration that is over, or a speaker without an address or who was not told yet.' })
  unreachableCount: number;
}

@ReadPolicy(anyone)
@ObjectType({ description: 'The preview, or the problems.' })
export class PreviewEventMessagePayload extends Payload {
  @Field(() => EventMessagePreview, { nullable: true, description: 'How it will look, and to how many it goes.' })
  preview: EventMessagePreview | null;
}

/** Shows a message before it goes; nothing is written. A mutation all the same, as what is wrong with the form is answered as in one. */
@Resolver()
export class PreviewEventMessage {
  @Mutates(mayOrganise)
  @Mutation(() => PreviewEventMessagePayload, { description: 'Shows how a message will look, and to how many it goes; nothing is sent.' })
  async previewEventMessage(@Arg('input', () => PreviewEventMessageInput, { description: 'What, and to whom.' }) { eventId, message }: PreviewEventMessageInput, @Ctx() context: Context) {
    const { event } = await organisedBook(context, eventId);
    const content = eventMessage(context, message);
    const { to, refusing, unreachable } = await recipientsOf(context, event, content);
    const { request } = context;
    const { text } = messageBody({ translate: (key, params) => request.translate(key, params), publicUrl: request.publicUrl }, request.language, event, content, '…');
    return { preview: { subject: content.subject, text, recipientCount: to.length, refusingCount: refusing, unreachableCount: unreachable } };
  }
}

import { anyone, Context, Mutates, ReadPolicy } from '@skills/platform/graph';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { noticeOf } from '../news/notice';
import { tellConcerned } from '../news/tell-concerned';
import { EventPayload } from './event-payload';
import { mayOrganise } from './event.policy';
import { organisedBook, takeEventAct } from './held-event';

@InputType({ description: 'Which event, and what people are told.' })
export class CancelEventInput {
  @Field(() => ID, { description: 'The event.' })
  eventId: string;

  @Field(() => String, { nullable: true, description: 'What people are told about it, in a few sentences.' })
  notice?: string | null;
}

@ReadPolicy(anyone)
@ObjectType({ description: 'The event, or the problems.' })
export class CancelEventPayload extends EventPayload {}

/** Says that an event will not be. */
@Resolver()
export class CancelEvent {
  @Mutates(mayOrganise)
  @Mutation(() => CancelEventPayload, { description: 'Says that an event will not be; everybody who is registered, waits, speaks or has proposed something is told by mail, and what was only held for somebody ends without another.' })
  async cancelEvent(@Arg('input', () => CancelEventInput, { description: 'Which.' }) { eventId, notice }: CancelEventInput, @Ctx() context: Context) {
    const book = await organisedBook(context, eventId);
    const { event } = book;
    const words = noticeOf(context, notice);
    if (!takeEventAct(event, 'CANCEL', context.clock())) return { event };
    event.notice = words;
    await tellConcerned(book, context, 'EVENT_CANCELLED', { notice: words });
    await book.callOff();
    return { event };
  }
}

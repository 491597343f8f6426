import { anyone, Context, Mutates, ReadPolicy } from '@skills/platform/graph';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { noticeOf } from '../news/notice';
import { tellConcerned } from '../news/tell-concerned';
import { EventPayload } from './event-payload';
import { mayOrganise } from './event.policy';
import { organisedBook, takeEventAct } from './held-event';

@InputType({ description: 'Which event, and what people are told.' })
export class PostponeEventInput {
  @Field(() => ID, { description: 'The event.' })
  eventId: string;

  @Field(() => String, { nullable: true, description: 'What people are told about it, in a few sentences.' })
  notice?: string | null;
}

@ReadPolicy(anyone)
@ObjectType({ description: 'The event, or the problems.' })
export class PostponeEventPayload extends EventPayload {}

/** Says that an event will be later, when is not known. */
@Resolver()
export class PostponeEvent {
  @Mutates(mayOrganise)
  @Mutation(() => PostponeEventPayload, { description: 'Says that an event will be later, when is not known; everybody who is registered, waits, speaks or has proposed something is told by mail and keeps their place. An offer keeps its seats and is made again with the new time.' })
  async postponeEvent(@Arg('input', () => PostponeEventInput, { description: 'Which.' }) { eventId, notice }: PostponeEventInput, @Ctx() context: Context) {
    const book = await organisedBook(context, eventId);
    const { event } = book;
    const words = noticeOf(context, notice);
    // What ran out before is over, and what was free before is offered: then everything stands still.
    await book.settle();
    if (!takeEventAct(event, 'POSTPONE', context.clock())) return { event };
    event.notice = words;
    await tellConcerned(book, context, 'EVENT_POSTPONED', { notice: words });
    await book.keepOffers();
    return { event };
  }
}

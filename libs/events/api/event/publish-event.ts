import { anyone, Context, Mutates, ReadPolicy } from '@skills/platform/graph';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { tellNamed } from '../agenda/tell-named';
import { refuseMissing } from './event-input';
import { EventPayload } from './event-payload';
import { mayOrganise } from './event.policy';
import { organisedBook, takeEventAct } from './held-event';

@InputType({ description: 'Which event.' })
export class PublishEventInput {
  @Field(() => ID, { description: 'The event.' })
  eventId: string;
}

@ReadPolicy(anyone)
@ObjectType({ description: 'The event, or the problems.' })
export class PublishEventPayload extends EventPayload {}

/** Shows an event to everybody. It needs a time, and a place where people are to come. */
@Resolver()
export class PublishEvent {
  @Mutates(mayOrganise)
  @Mutation(() => PublishEventPayload, { description: 'Shows an event to everybody. It needs a time, and a place where people are to come. Whoever its sessions name as a speaker is told by mail.' })
  async publishEvent(@Arg('input', () => PublishEventInput, { description: 'Which.' }) { eventId }: PublishEventInput, @Ctx() context: Context) {
    const book = await organisedBook(context, eventId);
    const { event } = book;
    refuseMissing(context, event);
    takeEventAct(event, 'PUBLISH', context.clock());
    await tellNamed(context, event);
    return { event };
  }
}

import { anyone, Context, Mutates, ReadPolicy } from '@skills/platform/graph';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { EventPayload } from './event-payload';
import { mayOrganise } from './event.policy';
import { organisedBook, takeEventAct } from './held-event';

@InputType({ description: 'Which event.' })
export class ReportEventInput {
  @Field(() => ID, { description: 'The event.' })
  eventId: string;
}

@ReadPolicy(anyone)
@ObjectType({ description: 'The event, or the problems.' })
export class ReportEventPayload extends EventPayload {}

/** Says that the conclusions of an event are published. */
@Resolver()
export class ReportEvent {
  @Mutates(mayOrganise)
  @Mutation(() => ReportEventPayload, { description: 'Says that the conclusions of an event are published.' })
  async reportEvent(@Arg('input', () => ReportEventInput, { description: 'Which.' }) { eventId }: ReportEventInput, @Ctx() context: Context) {
    const book = await organisedBook(context, eventId);
    const { event } = book;
    takeEventAct(event, 'REPORT', context.clock());
    return { event };
  }
}

import { SubjectRole } from '@skills/identity/api';
import { anyone, Context, Mutates, Payload, ReadPolicy, refuse } from '@skills/platform/graph';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { mayTake } from '../../rules';
import { mayOrganise } from './event.policy';
import { organisedBook } from './held-event';

@InputType({ description: 'Which draft.' })
export class DiscardEventInput {
  @Field(() => ID, { description: 'The event.' })
  eventId: string;
}

@ReadPolicy(anyone)
@ObjectType({ description: 'The id of what is gone, or the problems.' })
export class DiscardEventPayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'The event that is no more.' })
  discardedId: string | null;
}

/** Throws a draft away. */
@Resolver()
export class DiscardEvent {
  @Mutates(mayOrganise)
  @Mutation(() => DiscardEventPayload, { description: 'Throws a draft away. What was ever public stays, and can be cancelled.' })
  async discardEvent(@Arg('input', () => DiscardEventInput, { description: 'Which.' }) { eventId }: DiscardEventInput, @Ctx() context: Context) {
    const { event } = await organisedBook(context, eventId);
    if (!mayTake('DISCARD', event, context.clock())) refuse('NOT_POSSIBLE_NOW');
    await context.em.nativeDelete(SubjectRole, { subjectId: event.id });
    await context.em.remove(event).flush();
    return { discardedId: event.id };
  }
}

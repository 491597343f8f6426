import { anyone, Context, Mutates, ReadPolicy, refuse } from '@skills/platform/graph';
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { organisedBook, touch } from './held-event';
import { eventContent, EventContentInput } from './event-input';
import { EventPayload } from './event-payload';
import { mayOrganise } from './event.policy';

@InputType({ description: 'An event, and what is now said of it.' })
export class ChangeEventInput {
  @Field(() => ID, { description: 'The event.' })
  eventId: string;

  @Field(() => Int, { description: 'The revision that was changed.' })
  revision: number;

  @Field(() => EventContentInput, { description: 'What is said of it now.' })
  content: EventContentInput;
}

const CHANGEABLE = ['DRAFT', 'PUBLISHED', 'POSTPONED'];
const sameMoment = (one: Date | null, other: Date | null): boolean => (one?.getTime() ?? null) === (other?.getTime() ?? null);

@ReadPolicy(anyone)
@ObjectType({ description: 'The event, or the problems.' })
export class ChangeEventPayload extends EventPayload {}

/** Changes what is said of an event, and how many seats it has. */
@Resolver()
export class ChangeEvent {
  @Mutates(mayOrganise)
  @Mutation(() => ChangeEventPayload, {
    description: 'Changes what is said of an event. Seats can be added, and taken away down to those that are confirmed, held and kept; new ones go to those who wait. The time of a public event is changed by rescheduleEvent.',
  })
  async changeEvent(@Arg('input', () => ChangeEventInput, { description: 'The event and its new content.' }) { eventId, revision, content: input }: ChangeEventInput, @Ctx() context: Context) {
    const book = await organisedBook(context, eventId, revision);
    const { event } = book;
    if (!CHANGEABLE.includes(event.standing)) refuse('NOT_POSSIBLE_NOW');
    const { capacity, ...content } = await eventContent(context, input);
    if (!context.can(mayOrganise, { ...content, id: event.id })) refuse('NOT_YOUR_COUNTRY', ['content', 'countryCode']);
    if (event.standing !== 'DRAFT' && !(sameMoment(event.startsAt, content.startsAt) && sameMoment(event.endsAt, content.endsAt))) refuse('TIME_BY_RESCHEDULING', ['content', 'startsAt']);
    await book.settle();
    Object.assign(event, content);
    touch(event, context.clock());
    book.resize(capacity);
    await book.settle();
    return { event };
  }
}

import { anyone, Context, Mutates, ReadPolicy, refuse } from '@skills/platform/graph';
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { meetingPlaceOf, placeNews } from '../../rules';
import { noticeOf } from '../news/notice';
import { tellConcerned } from '../news/tell-concerned';
import { eventContent, EventContentInput, refuseMissing } from './event-input';
import { EventPayload } from './event-payload';
import type { Event } from './event.entity';
import { mayOrganise } from './event.policy';
import { organisedBook, touch } from './held-event';

@InputType({ description: 'An event, and what is now said of it.' })
export class ChangeEventInput {
  @Field(() => ID, { description: 'The event.' })
  eventId: string;

  @Field(() => Int, { description: 'The revision that was changed.' })
  revision: number;

  @Field(() => EventContentInput, { description: 'What is said of it now.' })
  content: EventContentInput;

  @Field(() => Boolean, { nullable: true, description: 'Whether those who are registered, speak or have proposed something are told by mail when people meet elsewhere now; absent tells them.' })
  isTold?: boolean | null;

  @Field(() => String, { nullable: true, description: 'What they are told about it, in a few sentences.' })
  notice?: string | null;
}

const CHANGEABLE = ['DRAFT', 'PUBLISHED', 'POSTPONED'];
const sameMoment = (one: Date | null, other: Date | null): boolean => (one?.getTime() ?? null) === (other?.getTime() ?? null);

/** Refuses what a public event cannot be without, and another time: whoever knows the one before has to be told. */
function refuseWhatPeopleKnow(context: Context, event: Event, content: Omit<Awaited<ReturnType<typeof eventContent>>, 'capacity'>): void {
  if (!(sameMoment(event.startsAt, content.startsAt) && sameMoment(event.endsAt, content.endsAt))) refuse('TIME_BY_RESCHEDULING', ['content', 'startsAt']);
  if (event.timeZone !== content.timeZone) refuse('TIME_BY_RESCHEDULING', ['content', 'timeZone']);
  refuseMissing(context, content);
}

@ReadPolicy(anyone)
@ObjectType({ description: 'The event, or the problems.' })
export class ChangeEventPayload extends EventPayload {}

/** Changes what is said of an event, and how many seats it has. */
@Resolver()
export class ChangeEvent {
  @Mutates(mayOrganise)
  @Mutation(() => ChangeEventPayload, {
    description: 'Changes what is said of an event. Seats can be added, and taken away down to those that are confirmed, held and kept; new ones go to those who wait. When people meet elsewhere now, everybody concerned is told by mail. The time of a public event, and its clock, are changed by rescheduleEvent.',
  })
  async changeEvent(@Arg('input', () => ChangeEventInput, { description: 'The event and its new content.' }) { eventId, revision, content: input, isTold, notice }: ChangeEventInput, @Ctx() context: Context) {
    const book = await organisedBook(context, eventId, revision);
    const { event } = book;
    if (!CHANGEABLE.includes(event.standing)) refuse('NOT_POSSIBLE_NOW');
    const { capacity, ...content } = await eventContent(context, input);
    if (!context.can(mayOrganise, { ...content, id: event.id })) refuse('NOT_YOUR_COUNTRY', ['content', 'countryCode']);
    const words = noticeOf(context, notice);
    if (event.standing !== 'DRAFT') refuseWhatPeopleKnow(context, event, content);
    const place = { before: meetingPlaceOf(event), after: meetingPlaceOf(content) };
    await book.settle();
    Object.assign(event, content);
    touch(event, context.clock());
    book.resize(capacity);
    await book.settle();
    // Where people meet online is told once it is known when.
    const news = event.standing === 'DRAFT' ? [] : placeNews(place.before, place.after).filter((each) => each === 'PLACE' || event.standing === 'PUBLISHED');
    if ((isTold ?? true) && news.length > 0) {
      // Why it will be later, or what was said of its last change, stands only as long as nothing newer is said.
      event.notice = words ?? (event.standing === 'POSTPONED' ? event.notice : null);
      await tellConcerned(book, context, 'EVENT_CHANGED', { notice: words, place });
    }
    return { event };
  }
}

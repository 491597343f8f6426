import { anyone, Context, Mutates, ReadPolicy, refuse } from '@skills/platform/graph';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { uuidv7 } from 'uuidv7';
import { EventPayload } from './event-payload';
import { mayOrganise } from './event.policy';
import { EventTime } from './event-time.entity';
import { organisedBook, takeEventAct } from './held-event';
import { noticeOf, tellRegistered } from './tell-registered';

@InputType({ description: 'An event and its new time.' })
export class RescheduleEventInput {
  @Field(() => ID, { description: 'The event.' })
  eventId: string;

  @Field(() => Date, { description: 'When it begins now.' })
  startsAt: Date;

  @Field(() => Date, { description: 'When it ends now.' })
  endsAt: Date;

  @Field(() => Date, { nullable: true, description: 'Until when people may register now; absent leaves it as it is.' })
  registrationClosesAt?: Date | null;

  @Field(() => String, { nullable: true, description: 'What people are told about it, in a few sentences.' })
  notice?: string | null;
}

@ReadPolicy(anyone)
@ObjectType({ description: 'The event, or the problems.' })
export class RescheduleEventPayload extends EventPayload {}

/** Gives a public or postponed event another time; the one planned before is kept. */
@Resolver()
export class RescheduleEvent {
  @Mutates(mayOrganise)
  @Mutation(() => RescheduleEventPayload, { description: 'Gives a public or postponed event another time. The one planned before is kept, everybody who is registered is told by mail, and calendars follow.' })
  async rescheduleEvent(@Arg('input', () => RescheduleEventInput, { description: 'The event and its new time.' }) input: RescheduleEventInput, @Ctx() context: Context) {
    const { startsAt, endsAt } = input;
    const book = await organisedBook(context, input.eventId);
    const { event } = book;
    const [now, notice] = [context.clock(), noticeOf(context, input.notice)];
    if (startsAt <= now) refuse('TIME_PAST', ['startsAt']);
    if (endsAt <= startsAt) refuse('TIME_ENDS_FIRST', ['endsAt']);
    if (event.standing === 'PUBLISHED' && event.startsAt?.getTime() === startsAt.getTime() && event.endsAt?.getTime() === endsAt.getTime()) return { event };
    const before = { startsAt: event.startsAt, endsAt: event.endsAt };
    takeEventAct(event, 'RESCHEDULE', now);
    context.em.persist(context.em.create(EventTime, { id: uuidv7(), event, ...before, replacedAt: now }));
    Object.assign(event, { startsAt, endsAt, notice, registrationClosesAt: input.registrationClosesAt ?? event.registrationClosesAt });
    await tellRegistered(book, context, 'EVENT_RESCHEDULED');
    await book.settle();
    return { event };
  }
}

import { anyone, Context, Mutates, ReadPolicy, refuse } from '@skills/platform/graph';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { uuidv7 } from 'uuidv7';
import { isTimeZone } from '../../rules';
import { moveAgenda } from '../agenda/move-agenda';
import { noticeOf } from '../news/notice';
import { tellConcerned } from '../news/tell-concerned';
import { EventPayload } from './event-payload';
import { EventTime } from './event-time.entity';
import { mayOrganise } from './event.policy';
import { organisedBook, takeEventAct, touch } from './held-event';

@InputType({ description: 'An event and its new time.' })
export class RescheduleEventInput {
  @Field(() => ID, { description: 'The event.' })
  eventId: string;

  @Field(() => Date, { description: 'When it begins now.' })
  startsAt: Date;

  @Field(() => Date, { description: 'When it ends now.' })
  endsAt: Date;

  @Field(() => String, { nullable: true, description: 'The IANA time zone in which its times are shown now; absent leaves it as it is.' })
  timeZone?: string | null;

  @Field(() => Date, { nullable: true, description: 'Until when people may register now, null for until it begins; absent leaves it as it is.' })
  registrationClosesAt?: Date | null;

  @Field(() => String, { nullable: true, description: 'What people are told about it, in a few sentences.' })
  notice?: string | null;
}

@ReadPolicy(anyone)
@ObjectType({ description: 'The event, or the problems.' })
export class RescheduleEventPayload extends EventPayload {}

/** Gives a public or postponed event another time, and its agenda with it; the one planned before is kept. */
@Resolver()
export class RescheduleEvent {
  @Mutates(mayOrganise)
  @Mutation(() => RescheduleEventPayload, { description: 'Gives a public or postponed event another time, or another clock; where only the end of registration is another, that is changed and nobody is told. The one planned before is kept, sessions move with the event on the clock of its place, an agenda that was published is published anew, everybody who is registered, waits, speaks or has proposed something is told by one mail, and calendars follow. Open offers of seats are made anew, for as long as the new beginning allows.' })
  async rescheduleEvent(@Arg('input', () => RescheduleEventInput, { description: 'The event and its new time.' }) input: RescheduleEventInput, @Ctx() context: Context) {
    const { startsAt, endsAt } = input;
    const book = await organisedBook(context, input.eventId);
    const { event } = book;
    const [now, notice] = [context.clock(), noticeOf(context, input.notice)];
    if (startsAt <= now) refuse('TIME_PAST', ['startsAt']);
    if (endsAt <= startsAt) refuse('TIME_ENDS_FIRST', ['endsAt']);
    const timeZone = input.timeZone ?? event.timeZone;
    if (!isTimeZone(timeZone)) refuse('FIELD_NOT_OFFERED', ['timeZone'], { field: context.request.translate('events.field.timeZone') });
    const before = { startsAt: event.startsAt, endsAt: event.endsAt, timeZone: event.timeZone };
    const isSame = before.startsAt?.getTime() === startsAt.getTime() && before.endsAt?.getTime() === endsAt.getTime() && before.timeZone === timeZone;
    const registrationClosesAt = input.registrationClosesAt === undefined ? event.registrationClosesAt : input.registrationClosesAt;
    if (registrationClosesAt !== null && event.registrationOpensAt !== null && registrationClosesAt <= event.registrationOpensAt) refuse('FIELD_NOT_AFTER', ['registrationClosesAt'], { field: context.request.translate('events.field.registrationClosesAt') });
    if (event.standing === 'PUBLISHED' && isSame) {
      if (event.registrationClosesAt?.getTime() === registrationClosesAt?.getTime()) return { event };
      event.registrationClosesAt = registrationClosesAt;
      touch(event, now);
      return { event };
    }
    takeEventAct(event, 'RESCHEDULE', now);
    context.em.persist(context.em.create(EventTime, { id: uuidv7(), event, ...before, replacedAt: now }));
    Object.assign(event, { startsAt, endsAt, timeZone, notice, registrationClosesAt });
    if (before.startsAt) await moveAgenda(context, event, { startsAt: before.startsAt, timeZone: before.timeZone }, { startsAt, timeZone });
    await tellConcerned(book, context, 'EVENT_RESCHEDULED', { notice, time: { startsAt: before.startsAt?.toISOString() ?? null, endsAt: before.endsAt?.toISOString() ?? null, timeZone: before.timeZone } });
    await book.offerAnew(before.startsAt?.getTime() !== startsAt.getTime());
    await book.settle();
    return { event };
  }
}

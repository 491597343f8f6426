import { anyone, Context, Day, Mutates, ReadPolicy, refuse } from '@skills/platform/graph';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { isLastDay, wallTime } from '../../rules';
import { EventPayload } from './event-payload';
import { mayOrganise } from './event.policy';
import { organisedBook, takeEventAct } from './held-event';

@InputType({ description: 'An event, and when it was held.' })
export class RecordEventHeldInput {
  @Field(() => ID, { description: 'The event.' })
  eventId: string;

  @Field(() => Day, { description: 'The day on which it was held, or its first one.' })
  actualDate: Date;

  @Field(() => Day, { nullable: true, description: 'The last day on which it was held; absent for one day.' })
  actualLastDate?: Date | null;
}

@ReadPolicy(anyone)
@ObjectType({ description: 'The event, or the problems.' })
export class RecordEventHeldPayload extends EventPayload {}

/** Says that an event was held, and when; the plan stays beside it. */
@Resolver()
export class RecordEventHeld {
  @Mutates(mayOrganise)
  @Mutation(() => RecordEventHeldPayload, { description: 'Says that an event was held, and when. What was planned stays beside it.' })
  async recordEventHeld(@Arg('input', () => RecordEventHeldInput, { description: 'Which, and when.' }) { eventId, actualDate, actualLastDate }: RecordEventHeldInput, @Ctx() context: Context) {
    const { event } = await organisedBook(context, eventId);
    const now = context.clock();
    const [day, until] = [actualDate, actualLastDate ?? actualDate].map((each) => new Date(each).toISOString().slice(0, 10)) as [string, string];
    const lastDay = until === day ? null : until;
    if (!isLastDay(day, until)) refuse('TIME_ENDS_FIRST', ['actualLastDate']);
    // It is the day where the event is that counts.
    if (day > wallTime(now, event.timeZone).slice(0, 10)) refuse('TIME_AHEAD', ['actualDate']);
    if (until > wallTime(now, event.timeZone).slice(0, 10)) refuse('TIME_AHEAD', ['actualLastDate']);
    if (takeEventAct(event, 'RECORD_HELD', now)) Object.assign(event, { actualDate: day, actualLastDate: lastDay });
    else if (event.actualDate !== day || (event.actualLastDate ?? null) !== lastDay) refuse('NOT_POSSIBLE_NOW');
    return { event };
  }
}

import { writeAudit } from '@skills/identity/api';
import { anyone, Context, Mutates, Payload, ReadPolicy } from '@skills/platform/graph';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { uuidv7 } from 'uuidv7';
import { EventSeries } from './event-series.entity';
import { mayCreateEvents } from './event.policy';
import { seriesContent, SeriesContentInput } from './series-input';

@InputType({ description: 'A series of events that begins.' })
export class CreateEventSeriesInput extends SeriesContentInput {
  @Field(() => ID, { nullable: true, description: 'Makes a repeated request harmless.' })
  idempotencyKey?: string;
}

@ReadPolicy(anyone)
@ObjectType({ description: 'The series, or the problems.' })
export class CreateEventSeriesPayload extends Payload {
  @Field(() => EventSeries, { nullable: true, description: 'The series.' })
  series: EventSeries | null;
}

/** Begins a series, to which events can belong. */
@Resolver()
export class CreateEventSeries {
  @Mutates(mayCreateEvents)
  @Mutation(() => CreateEventSeriesPayload, { description: 'Begins a series, to which events can belong.' })
  async createEventSeries(@Arg('input', () => CreateEventSeriesInput, { description: 'The series.' }) input: CreateEventSeriesInput, @Ctx() context: Context) {
    context.ask(mayCreateEvents, null);
    const series = context.em.create(EventSeries, { id: uuidv7(), ...seriesContent(context, input) });
    context.em.persist(series);
    await writeAudit(context, { act: 'create event series', subjectKind: 'EventSeries', subjectId: null, detail: series.id });
    return { series };
  }
}

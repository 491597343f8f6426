import { refuseFaults, writeAudit, type FormPlace } from '@skills/identity/api';
import { anyone, Context, Mutates, Payload, ReadPolicy } from '@skills/platform/graph';
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { uuidv7 } from 'uuidv7';
import { readSeriesContent } from '../../rules';
import { EventSeries } from './event-series.entity';
import { mayCreateEvents } from './event.policy';

@InputType({ description: 'The name of a series in one language.' })
export class SeriesTitleInput {
  @Field(() => String, { description: 'The language, BCP 47.' })
  language: string;

  @Field(() => String, { description: 'Its name.' })
  title: string;
}

@InputType({ description: 'A series of events that begins.' })
export class CreateEventSeriesInput {
  @Field(() => [SeriesTitleInput], { description: 'Its name, in one language at least.' })
  titles: SeriesTitleInput[];

  @Field(() => Int, { description: 'How many events it is to have.' })
  plannedCount: number;

  @Field(() => ID, { nullable: true, description: 'Makes a repeated request harmless.' })
  idempotencyKey?: string;
}

@ReadPolicy(anyone)
@ObjectType({ description: 'The series, or the problems.' })
export class CreateEventSeriesPayload extends Payload {
  @Field(() => EventSeries, { nullable: true, description: 'The series.' })
  series: EventSeries | null;
}

const SERIES_FORM: FormPlace = { path: [], nameKey: (field) => `events.field.${field}` };

/** Begins a series, to which events can belong. */
@Resolver()
export class CreateEventSeries {
  @Mutates(mayCreateEvents)
  @Mutation(() => CreateEventSeriesPayload, { description: 'Begins a series, to which events can belong.' })
  async createEventSeries(@Arg('input', () => CreateEventSeriesInput, { description: 'The series.' }) input: CreateEventSeriesInput, @Ctx() context: Context) {
    context.ask(mayCreateEvents, null);
    const reading = readSeriesContent(input);
    if ('faults' in reading) return refuseFaults(context, SERIES_FORM, reading.faults);
    const { titles, plannedCount } = reading.content;
    const series = context.em.create(EventSeries, { id: uuidv7(), titles: Object.fromEntries(titles.map(({ language, title }) => [language, title])), plannedCount });
    context.em.persist(series);
    await writeAudit(context, { act: 'create event series', subjectKind: 'EventSeries', subjectId: null, detail: series.id });
    return { series };
  }
}

import { LockMode } from '@mikro-orm/postgresql';
import { writeAudit } from '@skills/identity/api';
import { anyone, Context, Mutates, Payload, ReadPolicy, refuse } from '@skills/platform/graph';
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { EventSeries } from './event-series.entity';
import { Event } from './event.entity';
import { mayChangeSeries, mayCreateEvents } from './event.policy';
import { seriesContent, SeriesContentInput } from './series-input';

@InputType({ description: 'A series of events, and what is now said of it.' })
export class ChangeEventSeriesInput extends SeriesContentInput {
  @Field(() => ID, { description: 'The series.' })
  seriesId: string;

  @Field(() => Int, { description: 'The revision that was changed.' })
  revision: number;
}

@ReadPolicy(anyone)
@ObjectType({ description: 'The series, or the problems.' })
export class ChangeEventSeriesPayload extends Payload {
  @Field(() => EventSeries, { nullable: true, description: 'The series.' })
  series: EventSeries | null;
}

/** Changes the name of a series, and how many events it is to have. */
@Resolver()
export class ChangeEventSeries {
  @Mutates(mayChangeSeries, mayCreateEvents)
  @Mutation(() => ChangeEventSeriesPayload, { description: 'Changes the name of a series, and how many events it is to have; by who organises every event of it.' })
  async changeEventSeries(@Arg('input', () => ChangeEventSeriesInput, { description: 'The series.' }) { seriesId, revision, ...input }: ChangeEventSeriesInput, @Ctx() context: Context) {
    context.ask(mayCreateEvents, null);
    const { em } = context;
    const series = (await em.findOne(EventSeries, { id: seriesId }, { lockMode: LockMode.PESSIMISTIC_WRITE })) ?? refuse('NOT_FOUND');
    context.ask(mayChangeSeries, await em.find(Event, { series: seriesId }));
    if (series.revision !== revision) refuse('CHANGED_MEANWHILE', ['revision']);
    Object.assign(series, seriesContent(context, input), { revision: revision + 1 });
    await writeAudit(context, { act: 'change event series', subjectKind: 'EventSeries', subjectId: null, detail: series.id });
    return { series };
  }
}

import { anyone, batched, Context, ReadPolicy, type Row } from '@skills/platform/graph';
import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import { EventSeries } from './event-series.entity';
import { Event } from './event.entity';
import { mayChangeSeries } from './event.policy';

@ReadPolicy(anyone)
@ObjectType({ description: 'The name of a series in one language.' })
export class SeriesTitle {
  @Field(() => String, { description: 'The language, BCP 47.' })
  language: string;

  @Field(() => String, { description: 'Its name.' })
  title: string;
}

const events = {};

/** What the desk needs to change a series. */
@Resolver(() => EventSeries)
export class SeriesAtDeskFields {
  @FieldResolver(() => [SeriesTitle], { description: 'Its name in every language in which it has one.' })
  titles(@Root() { titles }: Row<EventSeries>): SeriesTitle[] {
    return Object.entries(titles).map(([language, title]) => ({ language, title }));
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may change its name and its plan.' })
  async isChangeable(@Root() { id }: Row<EventSeries>, @Ctx() context: Context): Promise<boolean> {
    const all = await batched(context, events, async (ids: readonly string[]) => {
      const rows = await context.em.createQueryBuilder(Event, 'e').select(['id', 'countryCode', 'series']).where({ series: { $in: [...ids] } }).execute<Row<Event>[]>();
      return ids.map((series) => rows.filter(({ series: of }) => (of as unknown as string) === series));
    }).load(id);
    return context.can(mayChangeSeries, all);
  }
}

import { anyone, Context, ReadPolicy, Reads } from '@skills/platform/graph';
import { raw } from '@mikro-orm/postgresql';
import { Arg, Ctx, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { chosenEvents, EventFilter } from './event-filter';

/** How many events there are in a country. */
@ReadPolicy(anyone)
@ObjectType({ description: 'How many events there are in a country.' })
export class EventCountry {
  @Field(() => String, { nullable: true, description: 'The country, ISO 3166-1 alpha-2; null for those that are in none, or of which it is not known.' })
  countryCode: string | null;

  @Field(() => Int, { description: 'How many.' })
  count: number;
}

/** Where events are. */
@Resolver()
export class EventCountries {
  @Reads(anyone)
  @Query(() => [EventCountry], { description: 'In which countries the wanted events are, and how many in each; for a map. Seen are the same events as in `events`.' })
  async eventCountries(@Arg('where', () => EventFilter, { nullable: true, description: 'Which events are wanted.' }) where: EventFilter | null, @Ctx() context: Context): Promise<EventCountry[]> {
    context.can(anyone, null);
    return chosenEvents(context, where ?? {}).select(['e.countryCode', raw('count(*)::int as count')]).groupBy('e.countryCode').orderBy({ countryCode: 'asc' }).execute<EventCountry[]>();
  }
}

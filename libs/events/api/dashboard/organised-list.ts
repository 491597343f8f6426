import { raw } from '@mikro-orm/postgresql';
import { askedFields, Context, keyOf, PageArgs, pageFrom, pageSize, Reads, type Connection, type Row } from '@skills/platform/graph';
import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, Info, Query, Resolver } from 'type-graphql';
import { EventConnection } from '../event/event-reads';
import type { Event } from '../event/event.entity';
import { mayUseDesk } from '../event/event.policy';
import { organisedEvents, OrganisedFilter, STAGE, WITHIN_STAGE } from './organised-filter';

@ArgsType()
export class OrganisedEventsArgs extends PageArgs {
  @Field(() => OrganisedFilter, { nullable: true, description: 'Which events are wanted.' })
  where?: OrganisedFilter | null;
}

/** The desk's list of events. */
@Resolver()
export class OrganisedList {
  @Reads(mayUseDesk)
  @Query(() => EventConnection, { description: 'The events for which the viewer has something to do: under way, to come, drafts, and those that are over. Empty for whoever has none.' })
  async organisedEvents(@Args(() => OrganisedEventsArgs) { first, after, where }: OrganisedEventsArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Connection<Event>> {
    if (!context.can(mayUseDesk, null)) return pageFrom([], 1, 0, () => []);
    const most = pageSize(first);
    const now = context.clock();
    const chosen = () => organisedEvents(context, where ?? {});
    const rows = chosen().select(['*', raw(`${STAGE} as stage`, [now, now]), raw(`(${WITHIN_STAGE})::text as place`, [now])]);
    if (after) {
      const [stage, place, id] = keyOf(after, ['whole', 'number', 'uuid']);
      rows.andWhere(raw(`(${STAGE}, ${WITHIN_STAGE}, e.id) > (?::int, ?::numeric, ?::uuid)`, [now, now, now, stage, place, id]));
    }
    const found = await rows.orderBy([{ [raw(STAGE, [now, now])]: 'asc' }, { [raw(WITHIN_STAGE, [now])]: 'asc' }, { id: 'asc' }]).limit(most + 1).execute<(Row<Event> & { stage: number; place: string })[]>();
    const total = askedFields(info).has('totalCount') ? await chosen().getCount() : 0;
    return pageFrom(found, most, total, ({ stage, place, id }) => [stage, place, id]);
  }
}

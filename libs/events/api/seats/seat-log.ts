import { askedFields, batched, Context, connectionOf, keyOf, PageArgs, pageFrom, pageSize, Reads, ReadPolicy, type Connection } from '@skills/platform/graph';
import { raw } from '@mikro-orm/postgresql';
import { findById, isUuid } from '@skills/platform/database';
import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, FieldResolver, ID, Info, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import type { SeatAct } from '../../rules';
import { Event } from '../event/event.entity';
import { mayOrganise } from '../event/event.policy';
import { GraphSeatAct } from '../registration/graph-vocabulary';
import { SeatEvent } from './seat-event.entity';

/** A line of the log of seats. */
@ReadPolicy(mayOrganise)
@ObjectType({ description: 'A line of the log that shows why each seat went where it went.' })
export class SeatLine {
  @Field(() => ID, { description: 'Stable id.' })
  id: string;

  @Field(() => GraphSeatAct, { description: 'What happened.' })
  act: SeatAct;

  @Field(() => ID, { nullable: true, description: 'The registration, or the first of several that were passed over; null where the whole event is meant.' })
  registrationId: string | null;

  @Field(() => Int, { description: 'How many seats were wanted, or are there after a change of the event.' })
  seats: number;

  @Field(() => Int, { nullable: true, description: 'How many seats were wanted before a change of the registration; null for all other lines.' })
  seatsBefore?: number | null;

  @Field(() => Int, { nullable: true, description: 'How many the party could have had then.' })
  free: number | null;

  @Field(() => ID, { nullable: true, description: 'The registration that was offered seats instead.' })
  insteadId: string | null;

  @Field(() => Int, { nullable: true, description: 'How many were passed over for the same reason; null for all other lines.' })
  parties?: number | null;

  @Field(() => Date, { description: 'When.' })
  at: Date;
}

/** The log of seats, by pages. */
export const SeatLineConnection = connectionOf(SeatLine, 'SeatLine', 'line');

@ArgsType()
export class SeatLogArgs extends PageArgs {
  @Field(() => ID, { description: 'The event.' })
  eventId: string;

  @Field(() => ID, { nullable: true, description: 'Only what happened to this registration, or to others because of it.' })
  registrationId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the latest line comes first; otherwise the oldest does.' })
  latestFirst?: boolean | null;
}

// Of those who were passed over together the line names one; the others it knows by their waiting numbers.
const CONCERNS = '(s.registration_id = ?::uuid or s.instead_id = ?::uuid or s.numbers @> (select w.waiting_number from registration w where w.id = ?::uuid and w.event_id = s.event_id))';

/** Reading the log of seats. */
@Resolver()
export class SeatLog {
  @Reads(mayOrganise)
  @Query(() => SeatLineConnection, { nullable: true, description: 'The log of the seats of an event; null for who does not organise it.' })
  async seatLog(@Args(() => SeatLogArgs) { eventId, registrationId, latestFirst, first, after }: SeatLogArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Connection<SeatLine> | null> {
    const event = await findById(context.em, Event, eventId);
    if (!event || !context.can(mayOrganise, event)) return null;
    const most = pageSize(first);
    const lines = () => {
      const all = context.em.createQueryBuilder(SeatEvent, 's').where({ event: event.id });
      return registrationId ? all.andWhere(isUuid(registrationId) ? raw(CONCERNS, [registrationId, registrationId, registrationId]) : { id: null }) : all;
    };
    const rows = lines().select('*');
    if (after) {
      const [id] = keyOf(after, ['uuid']);
      rows.andWhere(raw(`s.id ${latestFirst ? '<' : '>'} ?::uuid`, [id]));
    }
    const found = await rows.orderBy({ id: latestFirst ? 'desc' : 'asc' }).limit(most + 1).execute<SeatLine[]>();
    const total = askedFields(info).has('totalCount') ? await lines().getCount() : 0;
    return pageFrom(found, most, total, ({ id }) => [id]);
  }
}

const parties = {};

/** Firm or names of a registration, as long as they are kept. */
const partyOf = (context: Context, registrationId: string | null): Promise<string | null> | null =>
  registrationId === null
    ? null
    : batched(context, parties, async (ids: readonly string[]) => {
        const rows = await context.em.getConnection().execute<{ id: string; party: string | null }[]>(
          `select r.id, coalesce(r.organisation, (select string_agg(p.name, ', ' order by p.position) from participant p where p.registration_id = r.id)) as party
           from registration r where r.id in (select json_array_elements_text(?::json)::uuid)`,
          [JSON.stringify(ids)],
          'all',
          context.em.getTransactionContext(),
        );
        const found = new Map(rows.map(({ id, party }) => [id, party]));
        return ids.map((id) => found.get(id) ?? null);
      }).load(registrationId);

/** Whom a line speaks of. */
@Resolver(() => SeatLine)
export class SeatLineFields {
  @FieldResolver(() => String, { nullable: true, description: 'The firm, or the names of those who come; null where the whole event is meant, and once they are erased.' })
  party(@Root() { registrationId }: SeatLine, @Ctx() context: Context): Promise<string | null> | null {
    return partyOf(context, registrationId);
  }

  @FieldResolver(() => String, { nullable: true, description: 'The same of those who were offered seats instead.' })
  insteadParty(@Root() { insteadId }: SeatLine, @Ctx() context: Context): Promise<string | null> | null {
    return partyOf(context, insteadId);
  }
}

import { Context, connectionOf, keyOf, PageArgs, pageFrom, pageSize, Reads, ReadPolicy, type Connection } from '@skills/platform/graph';
import { raw } from '@mikro-orm/postgresql';
import { findById } from '@skills/platform/database';
import { Arg, Args, Ctx, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';
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

  @Field(() => ID, { nullable: true, description: 'The registration; null where the whole event is meant.' })
  registrationId: string | null;

  @Field(() => Int, { description: 'How many seats were wanted, or are there after a change of the event.' })
  seats: number;

  @Field(() => Int, { nullable: true, description: 'How many the party could have had then.' })
  free: number | null;

  @Field(() => ID, { nullable: true, description: 'The registration that was offered seats instead.' })
  insteadId: string | null;

  @Field(() => Date, { description: 'When.' })
  at: Date;
}

/** The log of seats, by pages. */
export const SeatLineConnection = connectionOf(SeatLine, 'SeatLine', 'line');

/** Reading the log of seats. */
@Resolver()
export class SeatLog {
  @Reads(mayOrganise)
  @Query(() => SeatLineConnection, { nullable: true, description: 'The log of the seats of an event, the oldest line first; null for who does not organise it.' })
  async seatLog(@Arg('eventId', () => ID, { description: 'The event.' }) eventId: string, @Args(() => PageArgs) { first, after }: PageArgs, @Ctx() context: Context): Promise<Connection<SeatLine> | null> {
    const event = await findById(context.em, Event, eventId);
    if (!event || !context.can(mayOrganise, event)) return null;
    const most = pageSize(first);
    const rows = context.em.createQueryBuilder(SeatEvent, 's').select('*').where({ event: event.id });
    if (after) {
      const [id] = keyOf(after, 1);
      rows.andWhere(raw('s.id > ?::uuid', [String(id)]));
    }
    const found = await rows.orderBy({ id: 'asc' }).limit(most + 1).execute<SeatLine[]>();
    return pageFrom(found, most, await context.em.count(SeatEvent, { event: event.id }), ({ id }) => [id]);
  }
}

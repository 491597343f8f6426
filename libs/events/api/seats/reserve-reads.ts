import { batched, Context, grouped, type Row } from '@skills/platform/graph';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Event } from '../event/event.entity';
import { mayOrganise } from '../event/event.policy';
import { SeatReserve } from './seat-book.entity';

const reserves = {};

const readReserves = (context: Context) => async (ids: readonly string[]) =>
  grouped(ids, await context.em.createQueryBuilder(SeatReserve, 's').select('*').where({ event: { $in: [...ids] } }).orderBy({ id: 'asc' }).execute<(Row<SeatReserve> & { event: string })[]>(), ({ event }) => event);

/** The kept seats of an event. */
@Resolver(() => Event)
export class EventReserveFields {
  @FieldResolver(() => [SeatReserve], { nullable: true, description: 'Seats kept for some, oldest first; null for who does not organise it.' })
  async reserves(@Root() event: Row<Event>, @Ctx() context: Context): Promise<readonly Row<SeatReserve>[] | null> {
    return context.can(mayOrganise, event) ? batched(context, reserves, readReserves(context)).load(event.id) : null;
  }
}

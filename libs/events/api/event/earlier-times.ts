import { batched, Context, type Row } from '@skills/platform/graph';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { movedFrom } from '../../rules';
import { withMoments } from './event-reads';
import { EventTime } from './event-time.entity';
import { Event } from './event.entity';

const times = {};

/** From which times an event was moved. */
@Resolver(() => Event)
export class EarlierTimesField {
  @FieldResolver(() => [EventTime], { description: 'The times for which it was planned and from which it was moved, the first one first.' })
  async earlierTimes(@Root() event: Row<Event>, @Ctx() context: Context): Promise<EventTime[]> {
    const all = await batched(context, times, async (ids: readonly string[]) => {
      const found = await context.em.find(EventTime, { event: { $in: [...ids] } });
      return ids.map((id) => found.filter(({ event: of }) => of.id === id));
    }).load(event.id);
    return movedFrom(all, withMoments(event).startsAt);
  }
}

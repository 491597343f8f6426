import { findById } from '@skills/platform/database';
import { Context, Reads, type Row } from '@skills/platform/graph';
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { Event } from '../event/event.entity';
import { mayOrganise } from '../event/event.policy';
import { EventMessage } from './event-message.entity';

/** Reading messages, for organisers. */
@Resolver()
export class EventMessages {
  @Reads(mayOrganise)
  @Query(() => [EventMessage], { nullable: true, description: 'What organisers of an event wrote to those registered, the latest first; null for who does not organise it.' })
  async eventMessages(@Arg('eventId', () => ID, { description: 'The event.' }) eventId: string, @Ctx() context: Context): Promise<Row<EventMessage>[] | null> {
    const event = await findById(context.em, Event, eventId);
    if (!event || !context.can(mayOrganise, event)) return null;
    return context.em.createQueryBuilder(EventMessage, 'm').select('*').where({ event: event.id }).orderBy({ id: 'desc' }).limit(200).execute<Row<EventMessage>[]>();
  }
}

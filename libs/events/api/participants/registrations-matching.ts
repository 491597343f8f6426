import { findById } from '@skills/platform/database';
import { Context, Reads } from '@skills/platform/graph';
import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import { Event } from '../event/event.entity';
import { mayOrganise } from '../event/event.policy';
import { countParticipants } from './participant-rows';
import { ParticipantsFilter } from './participants-filter';

/** How many registrations a decision would be about. */
@Resolver()
export class RegistrationsMatching {
  @Reads(mayOrganise)
  @Query(() => Int, { nullable: true, description: 'How many registrations have a participant who meets this; null for who does not organise the event.' })
  async registrationsMatching(
    @Arg('eventId', () => ID, { description: 'The event.' }) eventId: string,
    @Arg('where', () => ParticipantsFilter, { nullable: true, description: 'Which participants.' }) where: ParticipantsFilter | null,
    @Ctx() context: Context,
  ): Promise<number | null> {
    const event = await findById(context.em, Event, eventId);
    return event && context.can(mayOrganise, event) ? (await countParticipants(context.em, event.id, where ?? {})).registrations : null;
  }
}

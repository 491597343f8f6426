import { findById } from '@skills/platform/database';
import { Context, Reads } from '@skills/platform/graph';
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { EVENT_ROLES } from '../../rules';
import { Event } from '../event/event.entity';
import { mayOrganise } from '../event/event.policy';
import { TeamMember } from './team-member';

/** Who has a role for an event; one statement. */
export const teamOf = ({ em }: Context, eventId: string): Promise<TeamMember[]> =>
  em.getConnection().execute<TeamMember[]>(
    `select s.id, s.role, p.display_name as name, p.email_address as "emailAddress" from subject_role s join person p on p.id = s.person_id
     where s.subject_id = ?::uuid and s.role in (select json_array_elements_text(?::json)) order by s.granted_at, s.id`,
    [eventId, JSON.stringify(EVENT_ROLES)],
    'all',
    em.getTransactionContext(),
  );

/** The team of an event. */
@Resolver()
export class EventTeam {
  @Reads(mayOrganise)
  @Query(() => [TeamMember], { nullable: true, description: 'Who has a role for this event, besides the organisers of its country; null for who does not organise it.' })
  async eventTeam(@Arg('eventId', () => ID, { description: 'The event.' }) eventId: string, @Ctx() context: Context): Promise<TeamMember[] | null> {
    const event = await findById(context.em, Event, eventId);
    return event && context.can(mayOrganise, event) ? teamOf(context, event.id) : null;
  }
}

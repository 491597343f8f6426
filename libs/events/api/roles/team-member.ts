import { ReadPolicy } from '@skills/platform/graph';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import type { EventRole } from '../../rules';
import { mayOrganise } from '../event/event.policy';

/** The roles for one event as a graph enum. */
export const GraphEventRole: { readonly [Value in EventRole]: Value } = { EVENT_ORGANISER: 'EVENT_ORGANISER', SPEAKER_MANAGER: 'SPEAKER_MANAGER', REVIEWER: 'REVIEWER', DOOR: 'DOOR' };
registerEnumType(GraphEventRole, {
  name: 'EventRole',
  description: 'What somebody may do for one event.',
  valuesConfig: {
    EVENT_ORGANISER: { description: 'Everything that its organisers may.' },
    SPEAKER_MANAGER: { description: 'Look after sessions, speakers and the call.' },
    REVIEWER: { description: 'Review proposals, without names.' },
    DOOR: { description: 'See who comes, and let them in.' },
  },
});

/** Somebody with a role for one event. */
@ReadPolicy(mayOrganise)
@ObjectType({ description: 'Somebody with a role for one event.' })
export class TeamMember {
  @Field(() => ID, { description: 'Stable id of this person’s role.' })
  id: string;

  @Field(() => GraphEventRole, { description: 'The role.' })
  role: EventRole;

  @Field(() => String, { nullable: true, description: 'The name; null when they gave none.' })
  name: string | null;

  @Field(() => String, { description: 'The mail address of the account.' })
  emailAddress: string;
}

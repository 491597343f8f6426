import { ReadPolicy } from '@skills/platform/graph';
import { Field, Int, ObjectType } from 'type-graphql';
import { mayLeadTeam } from './team.policy';

@ReadPolicy(mayLeadTeam)
@ObjectType({ description: 'The team of a run: who was asked, and how many have handed in.' })
export class Team {
  /** The run. */
  runId: string;

  /** The version that is answered. */
  versionId: string;

  @Field(() => Boolean, { description: 'Whether inviteColleague would be allowed: the run must be kept by somebody signed in.' })
  mayInvite: boolean;

  @Field(() => Int, { description: 'People who have handed in, the manager included, and are in no figure yet.' })
  waitingPeople: number;

  @Field(() => Int, { description: 'How many more must hand in before combineTeam can take in those who wait; 0 when it can.' })
  missingPeople: number;

  @Field(() => Int, { description: 'How many more must hand in, at least, before the figures name roles; 0 when they do, or will once those who wait are taken in.' })
  missingForRoles: number;
}

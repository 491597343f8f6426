import { GraphTargetRole } from '@skills/identity/api';
import type { TargetRole } from '@skills/identity/rules';
import { ReadPolicy } from '@skills/platform/graph';
import { Field, Int, ObjectType } from 'type-graphql';
import type { OutlookWith, TeamOutlook } from '../../rules';
import { mayLeadTeam } from './team.policy';

@ReadPolicy(mayLeadTeam)
@ObjectType('RoleOutlook', { description: 'Of how many questions a team could be told if one more person of a role answered everything.' })
export class GraphRoleOutlook implements OutlookWith {
  @Field(() => GraphTargetRole, { description: 'The role.' })
  role: TargetRole;

  @Field(() => Int, { description: 'People, this one included.' })
  people: number;

  @Field(() => Int, { description: "Questions on the firm's practice, at most." })
  practices: number;

  @Field(() => Int, { description: "Questions on people's skills, at most." })
  skills: number;
}

@ReadPolicy(mayLeadTeam)
@ObjectType('TeamOutlook', { description: 'Of how many questions a team could be told if its people answer everything; from their roles and the questionnaire alone, never from an answer.' })
export class GraphTeamOutlook implements TeamOutlook {
  @Field(() => Int, { description: 'People.' })
  people: number;

  @Field(() => Int, { description: "Questions on the firm's practice, at most: some are asked only of firms to which they apply." })
  practices: number;

  @Field(() => Int, { description: "Questions on people's skills, at most." })
  skills: number;

  @Field(() => [GraphRoleOutlook], { description: 'What one more person would make of it, for each role.' })
  withOneMore: readonly GraphRoleOutlook[];
}

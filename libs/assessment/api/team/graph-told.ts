import { GraphTargetRole, GraphTopic } from '@skills/identity/api';
import type { TargetRole, Topic } from '@skills/identity/rules';
import { ReadPolicy } from '@skills/platform/graph';
import { GraphLevelKind } from '@skills/questionnaire/api';
import { Field, Int, ObjectType } from 'type-graphql';
import type { Agreement, LevelBand, LevelKind, ReleasedPart, RolesTold, Spread, TeamItem as ToldItem } from '../../rules';
import { GraphAgreement, GraphLevelBand, GraphRolesTold, GraphSpread } from './graph-vocabulary';
import { mayReadTold } from './team.policy';

@ReadPolicy(mayReadTold)
@ObjectType({ description: 'What is told of the people of one role about an item.' })
export class TeamRole {
  @Field(() => GraphTargetRole, { nullable: true, description: 'The role; null for those whose roles have too few people to be told apart.' })
  role: TargetRole | null;

  @Field(() => GraphLevelBand, { nullable: true, description: 'Roughly their level; null when they are far apart.' })
  level: LevelBand | null;

  @Field(() => GraphSpread, { description: 'How far apart they are.' })
  spread: Spread;
}

@ReadPolicy(mayReadTold)
@ObjectType({ description: "What is told of the team's answers to an item." })
export class TeamItem {
  @Field(() => String, { description: 'The item.' })
  itemCode: string;

  @Field(() => String, { description: 'The question.' })
  text: string;

  @Field(() => String, { description: 'The language that the question is in, BCP 47.' })
  language: string;

  @Field(() => GraphLevelBand, { nullable: true, description: 'Roughly the level; null when people are far apart.' })
  level: LevelBand | null;

  @Field(() => GraphSpread, { description: 'How far apart people are.' })
  spread: Spread;

  @Field(() => [TeamRole], { description: 'The roles that can be told apart: those with at least three people.' })
  roles: readonly TeamRole[];

  @Field(() => GraphAgreement, { description: 'Whether people, or their roles, agree.' })
  agreement: Agreement;
}

@ReadPolicy(mayReadTold)
@ObjectType({ description: "What is told of the team's answers in a topic, of one kind." })
export class TeamTopic {
  @Field(() => GraphTopic, { description: 'The topic.' })
  topic: Topic;

  @Field(() => GraphLevelKind, { description: 'What the levels say.' })
  kind: LevelKind;

  @Field(() => GraphLevelBand, { nullable: true, description: 'Roughly the level over all items; null unless most of them have one.' })
  level: LevelBand | null;

  @Field(() => Int, { description: 'In how many items people are close together.' })
  closeItems: number;

  @Field(() => Int, { description: 'In how many items people are somewhat apart.' })
  apartItems: number;

  @Field(() => Int, { description: 'In how many items people are far apart.' })
  farItems: number;

  /** Given with the questions' texts by a field of its own. */
  told: readonly ToldItem[];

  /** The version whose items are told of. */
  versionId: string;
}

@ReadPolicy(mayReadTold)
@ObjectType({ description: 'What is told of all answers of a team together, never of one: to who leads it, and to everybody who is counted in it.' })
export class TeamTold {
  /** What was released, from which the topics are made. */
  parts: readonly ReleasedPart[];

  /** The version that was answered. */
  versionId: string;

  @Field(() => Int, { description: 'People behind the figures.' })
  countedPeople: number;

  @Field(() => Date, { description: 'When the figures were last added to.' })
  releasedAt: Date;

  @Field(() => GraphRolesTold, { description: 'What can be said of roles.' })
  roles: RolesTold;
}

import { GraphTargetRole, GraphTopic } from '@skills/identity/api';
import type { TargetRole, Topic } from '@skills/identity/rules';
import { ReadPolicy } from '@skills/platform/graph';
import { Competence, GraphLevelKind } from '@skills/questionnaire/api';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { Contribution as ScoredContribution, LevelKind, ScoredState } from '../../rules';
import { mayReadRun } from '../run/run.policy';

/** What became of an item, as a graph enum. */
export const GraphScoredState: { readonly [State in ScoredState]: State } = {
  ANSWERED: 'ANSWERED',
  DONT_KNOW: 'DONT_KNOW',
  NOT_APPLICABLE: 'NOT_APPLICABLE',
  UNANSWERED: 'UNANSWERED',
  NOT_ASKED: 'NOT_ASKED',
};
registerEnumType(GraphScoredState, {
  name: 'ContributionState',
  description: 'What became of an item behind a figure.',
  valuesConfig: {
    ANSWERED: { description: 'Answered with a level.' },
    DONT_KNOW: { description: 'Said not to be known: asked, and left out of the level.' },
    NOT_APPLICABLE: { description: 'Said not to apply: left out of level and coverage.' },
    UNANSWERED: { description: 'Shown and left open.' },
    NOT_ASKED: { description: 'Not shown, because of the role or an earlier answer.' },
  },
});

@ReadPolicy(mayReadRun)
@ObjectType({ description: 'One item behind a figure: what was answered and how much it counted.' })
export class Contribution {
  @Field(() => String, { description: 'The item.' })
  itemCode: string;

  @Field(() => String, { description: 'The question.' })
  text: string;

  @Field(() => String, { description: 'The language that the question is in, BCP 47.' })
  language: string;

  @Field(() => GraphScoredState, { nullable: true, description: 'What became of it; null when kept back.' })
  state: ScoredState | null;

  @Field(() => Number, { nullable: true, description: 'The level given, 1 to 5; null when there is none or it is kept back.' })
  level: number | null;

  @Field(() => Number, { description: "The item's weight in this figure." })
  weight: number;

  @Field(() => Number, { description: 'The part of the figure that rests on it, 0 to 1.' })
  share: number;

  @Field(() => GraphTargetRole, { nullable: true, description: 'The role of the one person who answered; null when several answer.' })
  role: TargetRole | null;
}

@ReadPolicy(mayReadRun)
@ObjectType({ description: 'Where the organisation, or its people, stand in a topic or a competence.' })
export class Standing {
  @Field(() => GraphLevelKind, { description: 'What the level says.' })
  kind: LevelKind;

  @Field(() => Number, { nullable: true, description: '1 to 5, not rounded; null means unknown, which is neither weak nor strong.' })
  level: number | null;

  @Field(() => Number, { nullable: true, description: 'The level to be reached, 1 to 5; null without an ambition.' })
  target: number | null;

  @Field(() => Number, { nullable: true, description: 'Levels still missing, 0 to 4; null when level or target is unknown.' })
  gap: number | null;

  @Field(() => Int, { description: 'Answers with a level.' })
  answeredItems: number;

  @Field(() => Int, { description: 'Answers asked for, without those that do not apply.' })
  askedItems: number;

  @Field(() => Number, { description: 'Answered among asked, 0 to 1; 0 when nothing was asked.' })
  coverage: number;

  @Field(() => Boolean, { description: 'Whether the level is known but kept back, because it would tell what one of several people answered.' })
  withheld: boolean;

  /** Given with the questions' texts by a field of its own. */
  contributions: readonly ScoredContribution[];

  /** The version whose items contributed. */
  versionId: string;
}

@ReadPolicy(mayReadRun)
@ObjectType({ description: 'Where the firm stands in a topic.' })
export class TopicResult {
  @Field(() => GraphTopic, { description: 'The topic.' })
  topic: Topic;

  @Field(() => Standing, { description: "How established the firm's practices are." })
  maturity: Standing;

  @Field(() => Standing, { description: 'How well its people master what the topic needs.' })
  proficiency: Standing;
}

@ReadPolicy(mayReadRun)
@ObjectType({ description: 'Where the firm stands in a competence.' })
export class CompetenceResult {
  @Field(() => Competence, { description: 'The competence.' })
  competence: Competence;

  @Field(() => [GraphTopic], { description: 'The topics whose items tell about it.' })
  topics: readonly Topic[];

  @Field(() => Standing, { description: 'How established the practices are that rest on it.' })
  maturity: Standing;

  @Field(() => Standing, { description: 'How well people master it.' })
  proficiency: Standing;
}

@ReadPolicy(mayReadRun)
@ObjectType({ description: 'The result of a run: computed from its answers whenever it is asked for.' })
export class Result {
  @Field(() => [TopicResult], { description: 'All topics, also those of which nothing is known.' })
  topics: TopicResult[];

  @Field(() => [CompetenceResult], { description: 'All competences that an item of the questionnaire tells about.' })
  competences: CompetenceResult[];
}

import { GraphTopic } from '@skills/identity/api';
import type { Topic } from '@skills/identity/rules';
import { ReadPolicy } from '@skills/platform/graph';
import { Competence, GraphLevelKind } from '@skills/questionnaire/api';
import type { Comparability } from '@skills/questionnaire/rules';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { Change, LevelKind, ScoredState } from '../../rules';
import { GraphScoredState } from '../result/graph-result';
import { Run } from '../run/run.entity';
import { mayReadRun } from '../run/run.policy';

/** Whether two things may be set side by side, as a graph enum. */
export const GraphComparability: { readonly [Value in Comparability]: Value } = { COMPARABLE: 'COMPARABLE', PARTLY: 'PARTLY', NOT: 'NOT' };
registerEnumType(GraphComparability, {
  name: 'Comparability',
  description: 'Whether two runs, figures or items may be set side by side.',
  valuesConfig: {
    COMPARABLE: { description: 'They mean the same.' },
    PARTLY: { description: 'An item: nearly the same, shown and never subtracted. A figure: some of its items are comparable.' },
    NOT: { description: 'They have nothing in common, or one of them was not asked.' },
  },
});

@ReadPolicy(mayReadRun)
@ObjectType({ description: 'How a figure changed. Both levels are computed anew over the same items, weighed alike; they can differ from those of the two results.' })
export class StandingChange {
  @Field(() => GraphLevelKind, { description: 'What the levels say.' })
  kind: LevelKind;

  @Field(() => Number, { nullable: true, description: 'The level then, 1 to 5, over the items counted; null when none counts.' })
  then: number | null;

  @Field(() => Number, { nullable: true, description: 'The level now, 1 to 5, over the items counted; null when none counts.' })
  now: number | null;

  @Field(() => Number, { nullable: true, description: 'The level now less the level then; null when nothing can be compared.' })
  difference: number | null;

  @Field(() => GraphComparability, { description: 'How far the items behind it can be compared.' })
  comparability: Comparability;

  @Field(() => Int, { description: 'Comparable items with a level in both runs: both figures rest on them.' })
  countedItems: number;

  @Field(() => Int, { description: 'Items asked in both runs that mean the same.' })
  comparableItems: number;

  @Field(() => Int, { description: 'Items asked in both runs that mean nearly the same.' })
  partlyItems: number;

  @Field(() => Int, { description: 'Items asked in one of the runs only.' })
  notItems: number;

  @Field(() => Boolean, { description: 'Whether there is something to compare that is kept back, because too few of several people answered it.' })
  withheld: boolean;
}

@ReadPolicy(mayReadRun)
@ObjectType({ description: 'How a topic changed.' })
export class TopicChange {
  @Field(() => GraphTopic, { description: 'The topic.' })
  topic: Topic;

  @Field(() => StandingChange, { description: "How the firm's practices changed." })
  maturity: StandingChange;

  @Field(() => StandingChange, { description: "How its people's skills changed." })
  proficiency: StandingChange;
}

@ReadPolicy(mayReadRun)
@ObjectType({ description: 'How a competence changed.' })
export class CompetenceChange {
  @Field(() => Competence, { description: 'The competence.' })
  competence: Competence;

  @Field(() => [GraphTopic], { description: 'The topics whose items tell about it.' })
  topics: readonly Topic[];

  @Field(() => StandingChange, { description: 'How the practices changed that rest on it.' })
  maturity: StandingChange;

  @Field(() => StandingChange, { description: 'How well people master it now, beside then.' })
  proficiency: StandingChange;
}

@ReadPolicy(mayReadRun)
@ObjectType({ description: "The viewer's own answer to an item in one of two runs." })
export class ComparedAnswer {
  @Field(() => String, { description: 'The question as it was put.' })
  text: string;

  @Field(() => GraphScoredState, { description: 'What became of it.' })
  state: ScoredState;

  @Field(() => Number, { nullable: true, description: 'The level given, 1 to 5; null when there is none.' })
  level: number | null;
}

@ReadPolicy(mayReadRun)
@ObjectType({ description: 'An item that was asked in at least one of two runs. Answers are those of the viewer, never of a colleague.' })
export class ItemChange {
  @Field(() => String, { description: 'The code of the item, that of the later run where it has one.' })
  itemCode: string;

  @Field(() => GraphTopic, { nullable: true, description: 'The topic; null when it has none.' })
  topic: Topic | null;

  @Field(() => GraphLevelKind, { description: 'What its levels say.' })
  kind: LevelKind;

  @Field(() => GraphComparability, { description: 'Whether the two answers may be compared.' })
  comparability: Comparability;

  @Field(() => ComparedAnswer, { nullable: true, description: 'Then; null when it was not asked then, or the viewer did not answer that run.' })
  then: ComparedAnswer | null;

  @Field(() => ComparedAnswer, { nullable: true, description: 'Now; null when it is no longer asked, or the viewer did not answer this run.' })
  now: ComparedAnswer | null;

  @Field(() => Number, { nullable: true, description: 'Levels gained; null unless comparable and answered both times.' })
  difference: number | null;

  @Field(() => String, { nullable: true, description: 'What was changed in the question; null when nothing was noted.' })
  note: string | null;
}

@ReadPolicy(mayReadRun)
@ObjectType({ description: 'What changed between an earlier run and this one, over comparable items only.' })
export class RunChange {
  /** What the fields are made from, for modules that say more of a change. */
  compared: Pick<Change, 'competences'>;

  /** When the later run was completed. */
  completedAt: Date;

  @Field(() => Run, { description: 'The earlier run.' })
  since: Run;

  @Field(() => Boolean, { description: 'Whether the same number of people answered both times; if not, other people can be a reason for a change.' })
  sameNumberOfPeople: boolean;

  @Field(() => [TopicChange], { description: 'All topics.' })
  topics: TopicChange[];

  @Field(() => [CompetenceChange], { description: 'All competences that an item of either run tells about.' })
  competences: CompetenceChange[];

  @Field(() => [ItemChange], { description: 'The items behind the figures.' })
  items: ItemChange[];
}

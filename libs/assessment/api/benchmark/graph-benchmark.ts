import { GraphSector, GraphSizeClass, GraphTopic } from '@skills/identity/api';
import type { Sector, SizeClass, Topic } from '@skills/identity/rules';
import { ReadPolicy } from '@skills/platform/graph';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { Position } from '../../rules';
import { mayReadRun } from '../run/run.policy';

/** Whether there is anything to compare with, and if not, why. */
export const BenchmarkState = { AVAILABLE: 'AVAILABLE', NOT_ENOUGH: 'NOT_ENOUGH', NOT_YET: 'NOT_YET', OFF: 'OFF' } as const;
export type BenchmarkState = (typeof BenchmarkState)[keyof typeof BenchmarkState];
registerEnumType(BenchmarkState, {
  name: 'BenchmarkState',
  description: 'Whether there is anything to compare a run with, and if not, why.',
  valuesConfig: {
    AVAILABLE: { description: 'Figures of a group of peers are published.' },
    NOT_ENOUGH: { description: 'In no group that the firm belongs to do enough firms take part.' },
    NOT_YET: { description: 'No computation of the figures has succeeded lately.' },
    OFF: { description: 'This installation publishes no figures of peers.' },
  },
});

/** The positions as a graph enum. */
export const GraphPosition: { readonly [Value in Position]: Value } = { LOWER_QUARTER: 'LOWER_QUARTER', MIDDLE: 'MIDDLE', UPPER_QUARTER: 'UPPER_QUARTER' };
registerEnumType(GraphPosition, {
  name: 'BenchmarkPosition',
  description: 'Where an own level lies among peers.',
  valuesConfig: {
    LOWER_QUARTER: { description: 'Under the first quartile.' },
    MIDDLE: { description: 'Between the first and the third quartile, or on one of them.' },
    UPPER_QUARTER: { description: 'Over the third quartile.' },
  },
});

@ReadPolicy(mayReadRun)
@ObjectType({ description: 'Who the peers are: firms that were assessed with the same version of the questionnaire and hold this in common.' })
export class BenchmarkGroup {
  @Field(() => String, { nullable: true, description: 'Their country, ISO 3166-1 alpha-2; null means all countries.' })
  countryCode: string | null;

  @Field(() => GraphSector, { nullable: true, description: 'Their sector; null means all sectors.' })
  sector: Sector | null;

  @Field(() => GraphSizeClass, { nullable: true, description: 'Their size class; null means all sizes.' })
  sizeClass: SizeClass | null;

  @Field(() => Boolean, { description: "Whether it is wider than the firm's own country, sector and size, because too few take part there." })
  isWidened: boolean;

  @Field(() => Int, { description: 'How many firms there are at least; the exact number is not published.' })
  atLeast: number;
}

@ReadPolicy(mayReadRun)
@ObjectType({ description: "How established peers' practices are in a topic, and the own level beside them." })
export class TopicBenchmark {
  @Field(() => GraphTopic, { description: 'The topic.' })
  topic: Topic;

  @Field(() => Number, { description: 'A quarter of the peers are at this level or below: 1 to 5, to one decimal.' })
  q1: number;

  @Field(() => Number, { description: 'Half of the peers are at this level or below: 1 to 5, to one decimal.' })
  median: number;

  @Field(() => Number, { description: 'Three quarters of the peers are at this level or below: 1 to 5, to one decimal.' })
  q3: number;

  @Field(() => Number, { nullable: true, description: 'The own level, 1 to 5, not rounded; null when it is not known.' })
  own: number | null;

  @Field(() => GraphPosition, { nullable: true, description: 'Where the own level lies; null when it is not known.' })
  position: Position | null;
}

@ReadPolicy(mayReadRun)
@ObjectType({ description: 'A run beside the firms of its group that take part in the benchmark. Published figures are computed from time to time, the own level at once.' })
export class Benchmark {
  @Field(() => BenchmarkState, { description: 'Whether there is anything to compare with, and if not, why.' })
  state: BenchmarkState;

  @Field(() => BenchmarkGroup, { nullable: true, description: 'Who the peers are; null unless figures are available.' })
  group: BenchmarkGroup | null;

  @Field(() => [TopicBenchmark], { description: 'The figures by topic; empty unless figures are available.' })
  topics: TopicBenchmark[];

  @Field(() => Date, { nullable: true, description: 'When the figures were computed; null when none are published.' })
  computedAt: Date | null;

  @Field(() => Int, { nullable: true, description: 'How many firms stand behind every published figure at least; null where none are published.' })
  minimum: number | null;

  @Field(() => Boolean, { description: 'Whether the peers are invented, because this is a demonstration.' })
  isInvented: boolean;

  @Field(() => Boolean, { description: 'Whether the viewer may let the firm take part, and take it out again: they manage it.' })
  viewerCanDecide: boolean;
}

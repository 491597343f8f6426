import { type Rel } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { mayReadRun, Run } from '@skills/assessment/api';
import { ReadPolicy } from '@skills/platform/graph';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { Reason as StoredReason, ReasonFacts, ScoreParts as StoredParts } from '../../rules';
import { Course } from '../catalogue/course.entity';

@ReadPolicy(mayReadRun)
@ObjectType({ description: "The parts of a recommendation's score, each 0 to 1." })
export class ScoreParts implements StoredParts {
  @Field(() => Number, { description: 'How many levels of open gaps it closes.' })
  gap: number;

  @Field(() => Number, { description: 'How much the most important of those gaps matters.' })
  importance: number;

  @Field(() => Number, { description: 'Whether it is meant for the role.' })
  role: number;

  @Field(() => Number, { description: 'Whether it is in a language asked for.' })
  language: number;

  @Field(() => Number, { description: '1 free, ½ not stated, 0 paid.' })
  cost: number;

  @Field(() => Number, { description: 'How short it is.' })
  hours: number;
}

/** A course recommended for a run, with everything that says why, as it was when the run was completed. */
@ReadPolicy(mayReadRun)
@ObjectType({ description: 'A course recommended for a run, and why, as it was when the run was completed.' })
@Entity({ tableName: 'recommendation' })
@Unique({ properties: ['run', 'rank'] })
@Unique({ properties: ['run', 'course'] })
export class Recommendation {
  @Field(() => ID, { description: 'Stable id.' })
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @ManyToOne(() => Run, { deleteRule: 'cascade' })
  run: Rel<Run>;

  @ManyToOne(() => Course)
  course: Rel<Course>;

  @Field(() => Int, { description: '1 for the first in the list.' })
  @Property({ type: 'integer' })
  rank: number;

  /** Strongest first; given with competences by a field of its own. */
  @Property({ type: 'json' })
  reasons: readonly StoredReason[];

  /** What the sentence says, without words. */
  @Property({ type: 'json' })
  facts: ReasonFacts;

  @Field(() => ScoreParts, { description: 'The parts of the score.' })
  @Property({ type: 'json' })
  parts: StoredParts;

  @Field(() => Number, { description: 'The score, 0 to 1: the weighted sum of its parts.' })
  @Property({ type: 'double' })
  total: number;
}

import { type Rel } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { mayReadRun, Run } from '@skills/assessment/api';
import { ReadPolicy } from '@skills/platform/graph';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { PracticeMatch } from '../../rules';
import { Practice } from '../catalogue/practice.entity';

/** A case suggested for a run, with why, as it was when the run was completed. */
@ReadPolicy(mayReadRun)
@ObjectType({ description: 'A case suggested for a run, and why, as it was when the run was completed.' })
@Entity({ tableName: 'practice_suggestion' })
@Unique({ properties: ['run', 'rank'] })
export class PracticeSuggestion {
  @Field(() => ID, { description: 'Stable id.' })
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @ManyToOne(() => Run, { deleteRule: 'cascade' })
  run: Rel<Run>;

  @ManyToOne(() => Practice)
  practice: Rel<Practice>;

  @Field(() => Int, { description: '1 for the first in the list.' })
  @Property({ type: 'integer' })
  rank: number;

  /** Everything that the sentence says. */
  @Property({ type: 'json' })
  match: PracticeMatch;
}

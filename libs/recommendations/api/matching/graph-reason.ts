import { Competence, GraphLevelKind, mayReadRun } from '@skills/assessment/api';
import { ReadPolicy } from '@skills/platform/graph';
import { Field, ObjectType } from 'type-graphql';
import type { Reason as StoredReason } from '../../rules';

/** Why a course is recommended: one gap, and what the course does about it. */
@ReadPolicy(mayReadRun)
@ObjectType({ description: 'Why a course is recommended: one gap, and what the course does about it.' })
export class Reason {
  /** Given as a competence by a field of its own. */
  competenceUri: string;

  @Field(() => Competence, { description: 'The competence.' })
  competence: Competence;

  @Field(() => GraphLevelKind, { description: "PROFICIENCY: it raises people's level. MATURITY: it teaches what a practice of the firm rests on." })
  kind: StoredReason['kind'];

  @Field(() => Number, { nullable: true, description: 'Where one stood, 1 to 5; null when unknown.' })
  from: number | null;

  @Field(() => Number, { description: 'Where it leads within the gap, 1 to 5.' })
  to: number;

  @Field(() => Number, { description: 'What is to be reached, 1 to 5.' })
  target: number;

  @Field(() => Number, { description: 'Levels of the gap that it can close.' })
  closes: number;
}

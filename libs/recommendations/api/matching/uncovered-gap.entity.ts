import { type Rel } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { mayReadRun, Run } from '@skills/assessment/api';
import { ReadPolicy } from '@skills/platform/graph';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import type { Fallback, Gap } from '../../rules';

/** What a gap leads to when no recommended course closes it, as a graph enum. */
export const GraphFallbackKind: { readonly [Kind in Fallback['kind']]: Kind } = { FURTHER_COURSE: 'FURTHER_COURSE', TOPIC_COURSE: 'TOPIC_COURSE', PRACTICE: 'PRACTICE', CATALOGUE: 'CATALOGUE' };
registerEnumType(GraphFallbackKind, {
  name: 'FallbackKind',
  description: 'What a gap leads to when no recommended course closes it.',
  valuesConfig: {
    FURTHER_COURSE: { description: 'A course that closes it, but had no place among the first.' },
    TOPIC_COURSE: { description: 'A course on one of its topics.' },
    PRACTICE: { description: 'A case that shows how others dealt with the topic.' },
    CATALOGUE: { description: 'The catalogue of courses.' },
  },
});

/** A gap that no recommended course closes, with the nearest thing that can be done about it. */
@ReadPolicy(mayReadRun)
@ObjectType({ description: 'A gap that no recommended course closes, with the nearest thing that can be done about it.' })
@Entity({ tableName: 'uncovered_gap' })
@Unique({ properties: ['run', 'position'] })
export class UncoveredGap {
  @Field(() => ID, { description: 'Stable id.' })
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @ManyToOne(() => Run, { deleteRule: 'cascade' })
  run: Rel<Run>;

  @Property({ type: 'integer' })
  position: number;

  @Property({ type: 'json' })
  gap: Gap;

  @Property({ type: 'json' })
  fallback: Fallback;
}

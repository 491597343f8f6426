import { type Rel } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Day, ReadPolicy } from '@skills/platform/graph';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { ACTION_STATUSES, type ActionStatus, type Reason, type ReasonFacts } from '../../rules';
import { Course } from '../catalogue/course.entity';
import { GraphActionStatus } from './graph-action-status';
import { Plan } from './plan.entity';
import { mayReadPlan } from './plan.policy';

/** One thing that a firm is going to do: a course, or anything else. */
@ReadPolicy(mayReadPlan)
@ObjectType({ description: 'One thing that a firm is going to do: a course, or anything else.' })
@Entity({ tableName: 'plan_action' })
@Index({ properties: ['plan', 'position'] })
@Index({ properties: ['dueOn'] })
export class PlanAction {
  @Field(() => ID, { description: 'Stable id.' })
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @ManyToOne(() => Plan, { deleteRule: 'cascade' })
  plan: Rel<Plan>;

  /** Place in the plan; the lowest comes first. */
  @Property({ type: 'integer' })
  position: number;

  @Field(() => String, { description: 'What is to be done.' })
  @Property({ type: 'text' })
  title: string;

  @Index()
  @ManyToOne(() => Course, { nullable: true, deleteRule: 'set null' })
  course: Rel<Course> | null;

  /** Why a course was taken into the plan, as it was then, strongest first; empty for anything else. */
  @Property({ type: 'json' })
  reasons: readonly Reason[];

  /** What the sentence says, without words; null where there is no reason. */
  @Property({ type: 'json', nullable: true })
  facts: ReasonFacts | null;

  @Field(() => String, { nullable: true, description: 'Who sees to it: a name or a role in the firm, as the firm writes it.' })
  @Property({ type: 'text', nullable: true })
  owner: string | null;

  @Field(() => Day, { nullable: true, description: 'By when it is to be done.' })
  @Property({ type: 'date', nullable: true })
  dueOn: string | null;

  @Field(() => GraphActionStatus, { description: 'How far it is.' })
  @Enum({ items: () => [...ACTION_STATUSES] })
  status: ActionStatus;

  @Field(() => String, { nullable: true, description: "The firm's own note." })
  @Property({ type: 'text', nullable: true })
  note: string | null;

  @Field(() => Number, { nullable: true, description: 'Hours that it takes; null when unknown.' })
  @Property({ type: 'double', nullable: true })
  hours: number | null;

  @Field(() => Number, { nullable: true, description: 'Euro that it costs; null when unknown.' })
  @Property({ type: 'double', nullable: true })
  euro: number | null;

  @Field(() => Int, { description: 'Rises with every change; give it back with the next one, so that nobody overwrites what they have not seen.' })
  @Property({ type: 'integer' })
  revision: number;

  @Field(() => Date, { description: 'When it came into the plan.' })
  @Property({ type: 'timestamptz' })
  createdAt: Date;

  @Field(() => Date, { description: 'When it was last changed.' })
  @Property({ type: 'timestamptz' })
  changedAt: Date;
}

import { type Rel } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { ReadPolicy } from '@skills/platform/graph';
import { Field, ObjectType } from 'type-graphql';
import { ACTION_STATUSES, type ActionStatus } from '../../rules';
import { GraphActionStatus } from './graph-action-status';
import { PlanAction } from './plan-action.entity';
import { mayReadPlan } from './plan.policy';

/** One change of an action's status; never changed itself. */
@ReadPolicy(mayReadPlan)
@ObjectType({ description: "One change of an action's status." })
@Entity({ tableName: 'action_status_change' })
@Index({ properties: ['action', 'at'] })
export class ActionStatusChange {
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @ManyToOne(() => PlanAction, { deleteRule: 'cascade' })
  action: Rel<PlanAction>;

  @Field(() => GraphActionStatus, { description: 'What it became.' })
  @Enum({ items: () => [...ACTION_STATUSES] })
  status: ActionStatus;

  @Field(() => Date, { description: 'When.' })
  @Property({ type: 'timestamptz' })
  at: Date;

  /** The action of a later plan as which it goes on, where it ended by being joined with that one. */
  @Index()
  @ManyToOne(() => PlanAction, { nullable: true, deleteRule: 'set null' })
  goesOnAs: Rel<PlanAction> | null;
}

import { type Rel } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { PlanAction } from './plan-action.entity';
import { Plan } from './plan.entity';

/** That an action was taken over from a plan into a later one of the same firm: what the earlier plan was good for is told with it. */
@Entity({ tableName: 'action_takeover' })
@Unique({ properties: ['action', 'plan'] })
export class ActionTakeover {
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @ManyToOne(() => PlanAction, { deleteRule: 'cascade' })
  action: Rel<PlanAction>;

  /** The plan in which it stood before. */
  @Index()
  @ManyToOne(() => Plan, { deleteRule: 'cascade' })
  plan: Rel<Plan>;

  @Property({ type: 'timestamptz' })
  at: Date;
}

import { type Rel } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { PlanAction } from './plan-action.entity';

/** That somebody was reminded of an action's due date: once for each date and distance, whatever happens. */
@Entity({ tableName: 'plan_reminder' })
@Unique({ properties: ['action', 'dueOn', 'days'] })
export class PlanReminder {
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @ManyToOne(() => PlanAction, { deleteRule: 'cascade' })
  action: Rel<PlanAction>;

  /** The date that was reminded of. */
  @Property({ type: 'date' })
  dueOn: string;

  /** Days before it: one of REMINDER_DAYS. */
  @Property({ type: 'integer' })
  days: number;

  /** SHA-256 of the secret with which the mail's reader can end the reminders; one for all actions of a mail. */
  @Index()
  @Property({ type: 'text' })
  stopHash: string;

  @Property({ type: 'timestamptz' })
  announcedAt: Date;
}

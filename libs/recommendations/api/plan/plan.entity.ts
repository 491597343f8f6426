import { type Rel } from '@mikro-orm/core';
import { Entity, OneToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Run } from '@skills/assessment/api';
import { ReadPolicy, type ServerLanguage } from '@skills/platform/graph';
import { Field, ID, ObjectType } from 'type-graphql';
import { mayReadPlan } from './plan.policy';

/** What a firm does about the gaps of one run. */
@ReadPolicy(mayReadPlan)
@ObjectType({ description: 'What a firm does about the gaps of one run.' })
@Entity({ tableName: 'plan' })
export class Plan {
  @Field(() => ID, { description: 'Stable id.' })
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @OneToOne(() => Run, { owner: true, deleteRule: 'cascade' })
  run: Rel<Run>;

  @Field(() => Date, { description: 'When it was begun.' })
  @Property({ type: 'timestamptz' })
  createdAt: Date;

  @Field(() => Boolean, { description: 'Whether a mail reminds its owner of due dates.' })
  @Property({ type: 'boolean', default: false })
  reminders: boolean;

  /** SHA-256 of the secret in the calendar feed's address; null when there is no feed. */
  @Unique()
  @Property({ type: 'text', nullable: true })
  feedHash: string | null;

  @Field(() => Date, { nullable: true, description: 'Since when the present address of the calendar feed works; null when there is none.' })
  @Property({ type: 'timestamptz', nullable: true })
  feedMadeAt: Date | null;

  /** In which language the feed speaks: that of whoever made it. */
  @Property({ type: 'text', nullable: true })
  feedLanguage: ServerLanguage | null;
}

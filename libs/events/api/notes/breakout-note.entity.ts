import { type Rel } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { GraphTopic } from '@skills/identity/api';
import { TOPICS, type Topic } from '@skills/identity/rules';
import { ReadPolicy } from '@skills/platform/graph';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Event } from '../event/event.entity';
import { mayOrganise } from '../event/event.policy';

/** What a group at an event talked about. It names nobody: not who wrote it, and nobody who was there. */
@ReadPolicy(mayOrganise)
@ObjectType({ description: 'What a group at an event talked about; for its organisers.' })
@Entity({ tableName: 'breakout_note' })
export class BreakoutNote {
  @Field(() => ID, { description: 'Stable id.' })
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Index()
  @ManyToOne(() => Event, { deleteRule: 'cascade' })
  event: Rel<Event>;

  @Field(() => Int, { description: 'Raised by every change; give the one you saw when you change it.' })
  @Property({ type: 'integer', default: 1 })
  revision: number;

  @Field(() => String, { description: 'The group or session.' })
  @Property({ type: 'text' })
  groupName: string;

  @Field(() => GraphTopic, { nullable: true, description: 'What it was about; null when about none of the topics, or several.' })
  @Enum({ items: () => [...TOPICS], nullable: true })
  topic: Topic | null;

  @Field(() => String, { description: 'The language of the text, BCP 47.' })
  @Property({ type: 'text' })
  language: string;

  @Field(() => String, { description: 'What was said.' })
  @Property({ type: 'text' })
  text: string;

  @Field(() => Date, { description: 'When it was last changed.' })
  @Property({ type: 'timestamptz' })
  changedAt: Date;
}

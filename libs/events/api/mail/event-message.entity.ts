import { type Rel } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Person } from '@skills/identity/api';
import { ReadPolicy } from '@skills/platform/graph';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Event } from '../event/event.entity';
import { mayOrganise } from '../event/event.policy';

/** What organisers wrote to some of those who are registered; kept as it was sent. */
@ReadPolicy(mayOrganise)
@ObjectType({ description: 'What organisers wrote to some of those who are registered.' })
@Entity({ tableName: 'event_message' })
export class EventMessage {
  @Field(() => ID, { description: 'Stable id.' })
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Index()
  @ManyToOne(() => Event, { deleteRule: 'cascade' })
  event: Rel<Event>;

  @Field(() => String, { description: 'The subject.' })
  @Property({ type: 'text' })
  subject: string;

  @Field(() => String, { description: 'The text, whose lines stay lines.' })
  @Property({ type: 'text' })
  text: string;

  @Field(() => Boolean, { description: 'Whether it went also to those who want no messages.' })
  @Property({ type: 'boolean' })
  isNecessary: boolean;

  @Field(() => Int, { description: 'To how many registrations it went.' })
  @Property({ type: 'integer' })
  recipientCount: number;

  @ManyToOne(() => Person, { nullable: true, deleteRule: 'set null' })
  sender: Rel<Person> | null;

  @Field(() => Date, { description: 'When it was sent.' })
  @Property({ type: 'timestamptz' })
  sentAt: Date;
}

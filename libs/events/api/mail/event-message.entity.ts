import { type Opt, type Rel } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Person } from '@skills/identity/api';
import { ReadPolicy } from '@skills/platform/graph';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { MESSAGE_AUDIENCES, type MessageAudience } from '../../rules';
import { Event } from '../event/event.entity';
import { mayOrganise } from '../event/event.policy';
import { GraphMessageAudience } from './event-message-input';

/** What organisers wrote to some of those who are registered or speak; kept as it was sent. */
@ReadPolicy(mayOrganise)
@ObjectType({ description: 'What organisers wrote to some of those who are registered or speak.' })
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

  @Field(() => GraphMessageAudience, { description: 'To whom.' })
  @Enum({ items: () => [...MESSAGE_AUDIENCES], default: 'REGISTERED' })
  audience: MessageAudience & Opt;

  @Field(() => Int, { description: 'To how many registrations, or mailboxes of speakers, it went.' })
  @Property({ type: 'integer' })
  recipientCount: number;

  @ManyToOne(() => Person, { nullable: true, deleteRule: 'set null' })
  sender: Rel<Person> | null;

  @Field(() => Date, { description: 'When it was sent.' })
  @Property({ type: 'timestamptz' })
  sentAt: Date;
}

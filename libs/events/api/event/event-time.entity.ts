import { type Rel } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { ReadPolicy } from '@skills/platform/graph';
import { Field, ID, ObjectType } from 'type-graphql';
import { Event } from './event.entity';
import { mayReadEvent } from './event.policy';

/** A time for which an event was planned before it got another. */
@ReadPolicy(mayReadEvent)
@ObjectType('EarlierTime', { description: 'A time for which an event was planned before it got another.' })
@Entity({ tableName: 'event_time' })
export class EventTime {
  @Field(() => ID, { description: 'Stable id.' })
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Index()
  @ManyToOne(() => Event, { deleteRule: 'cascade' })
  event: Rel<Event>;

  @Field(() => Date, { nullable: true, description: 'When it was to begin; null when that was not said.' })
  @Property({ type: 'timestamptz', nullable: true })
  startsAt: Date | null;

  @Field(() => Date, { nullable: true, description: 'When it was to end; null when that was not said.' })
  @Property({ type: 'timestamptz', nullable: true })
  endsAt: Date | null;

  @Field(() => String, { description: 'The IANA time zone in which it was shown.' })
  @Property({ type: 'text' })
  timeZone: string;

  @Field(() => Date, { description: 'When it got another.' })
  @Property({ type: 'timestamptz' })
  replacedAt: Date;
}

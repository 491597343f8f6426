import { type Rel } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Event } from './event.entity';

/** A time for which an event was planned before it got another. */
@Entity({ tableName: 'event_time' })
export class EventTime {
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Index()
  @ManyToOne(() => Event, { deleteRule: 'cascade' })
  event: Rel<Event>;

  @Property({ type: 'timestamptz', nullable: true })
  startsAt: Date | null;

  @Property({ type: 'timestamptz', nullable: true })
  endsAt: Date | null;

  @Property({ type: 'timestamptz' })
  replacedAt: Date;
}

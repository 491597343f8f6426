import { type Rel } from '@mikro-orm/core';
import { Check, Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { SESSION_KINDS, type SessionKind } from '../../rules';
import { Event } from '../event/event.entity';

/** One thing that happens at an event. Without a time it waits to be placed into the agenda. */
@Entity({ tableName: 'event_session' })
@Check({ name: 'event_session_has_an_order', expression: 'ends_at > starts_at' })
export class EventSession {
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Index()
  @ManyToOne(() => Event, { deleteRule: 'cascade' })
  event: Rel<Event>;

  @Enum({ items: () => [...SESSION_KINDS] })
  kind: SessionKind;

  @Property({ type: 'text' })
  title: string;

  @Property({ type: 'text', nullable: true })
  description: string | null;

  /** The language that is spoken, BCP 47; null when that is not said. */
  @Property({ type: 'text', nullable: true })
  language: string | null;

  /** How long it is meant to take; minutes. */
  @Property({ type: 'integer' })
  minutes: number;

  @Property({ type: 'timestamptz', nullable: true })
  startsAt: Date | null;

  @Property({ type: 'timestamptz', nullable: true })
  endsAt: Date | null;
}

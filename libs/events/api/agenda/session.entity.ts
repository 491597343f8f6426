import { type Rel } from '@mikro-orm/core';
import { Check, Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { SESSION_KINDS, type SessionKind } from '../../rules';
import { Event } from '../event/event.entity';
import { AgendaRoom } from './agenda-room.entity';

/** One thing that happens at an event. Without a time it waits to be placed into the agenda. */
@Entity({ tableName: 'event_session' })
@Check({ name: 'event_session_has_an_order', expression: 'ends_at > starts_at' })
@Check({ name: 'event_session_seats', expression: 'seats > 0' })
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

  /** How many can take part; null for as many as the room holds. */
  @Property({ type: 'integer', nullable: true })
  seats?: number | null;

  /** What it belongs to besides its room, in the organisers' words; null for nothing. */
  @Property({ type: 'text', nullable: true })
  track?: string | null;

  @ManyToOne(() => AgendaRoom, { nullable: true, deleteRule: 'set null' })
  room?: Rel<AgendaRoom> | null;

  @Property({ type: 'timestamptz', nullable: true })
  startsAt: Date | null;

  @Property({ type: 'timestamptz', nullable: true })
  endsAt: Date | null;
}

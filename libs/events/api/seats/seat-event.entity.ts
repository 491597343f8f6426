import { type Rel } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property, Trigger } from '@mikro-orm/decorators/legacy';
import { SEAT_ACTS, type SeatAct } from '../../rules';
import { Event } from '../event/event.entity';

/**
 * One line of the log that shows why each seat went where it went; it names registrations, and no person. The database refuses to change it or take it away; to empty
 * the table too, by a trigger that its migration writes, because a trigger of that kind is not seen when the tables are compared with the entities.
 */
@Entity({ tableName: 'seat_event' })
@Index({ properties: ['event', 'id'] })
@Trigger({
  name: 'seat_event_is_append_only',
  timing: 'before',
  events: ['update', 'delete'],
  forEach: 'row',
  // A draft that is thrown away takes its lines along: only then is the event gone before them.
  body: "if tg_op = 'DELETE' and not exists (select from event where id = old.event_id) then return old; end if; raise exception 'A line of the log of seats never changes';",
})
export class SeatEvent {
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @ManyToOne(() => Event, { deleteRule: 'cascade' })
  event: Rel<Event>;

  /** The registration, also after its data were erased; the first of several that were passed over; null where the event is meant. */
  @Property({ type: 'uuid', nullable: true })
  registrationId: string | null;

  @Enum({ items: () => [...SEAT_ACTS] })
  act: SeatAct;

  /** How many seats were wanted, or are there after a change of the event. */
  @Property({ type: 'integer' })
  seats: number;

  /** How many seats were wanted before a change of the registration. */
  @Property({ type: 'integer', nullable: true })
  seatsBefore?: number | null;

  /** How many seats the party could have had then. */
  @Property({ type: 'integer', nullable: true })
  free: number | null;

  /** The registration that was offered seats instead. */
  @Property({ type: 'uuid', nullable: true })
  insteadId: string | null;

  /** How many were passed over at once, for the same reason. */
  @Property({ type: 'integer', nullable: true })
  parties?: number | null;

  /** The waiting numbers of those who were. */
  @Property({ type: 'string', columnType: 'int4multirange', nullable: true })
  numbers?: string | null;

  @Property({ type: 'timestamptz' })
  at: Date;
}

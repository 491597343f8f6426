import { ArrayType, type Rel } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property, Trigger } from '@mikro-orm/decorators/legacy';
import { Person } from '@skills/identity/api';
import { SCAN_KINDS, type ScanKind } from '../../rules';
import { Event } from '../event/event.entity';

/** A record of a door. It is only ever added: who is in follows from all of them. It names participants by their id, which means nothing once these are erased. */
@Entity({ tableName: 'door_scan' })
@Index({ properties: ['event', 'participantId'] })
@Index({ properties: ['event', 'undoesId'] })
@Trigger({
  name: 'door_scan_is_append_only',
  timing: 'before',
  events: ['update'],
  forEach: 'row',
  // Whoever erases their account is not named any more; a ticket of nobody, and a reason that may name somebody, stay only as long as there are names.
  body: "if new.recorded_by_id is not null or (new.ticket_code is not null and new.ticket_code is distinct from old.ticket_code) or (new.reason is not null and new.reason is distinct from old.reason) or (to_jsonb(new) - array['recorded_by_id', 'ticket_code', 'reason']) <> (to_jsonb(old) - array['recorded_by_id', 'ticket_code', 'reason']) then raise exception 'A record of a door never changes'; end if; return new;",
})
export class DoorScanRow {
  /** Made by the device. */
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @ManyToOne(() => Event, { deleteRule: 'cascade' })
  event: Rel<Event>;

  @Enum({ items: () => [...SCAN_KINDS] })
  kind: ScanKind;

  @Property({ type: 'uuid' })
  deviceId: string;

  /** The name of the door, as whoever stands there gave it. */
  @Property({ type: 'text' })
  door: string;

  /** Whom it let in, also after their data were erased; null for UNDO and SETTLE, and where nobody has the ticket. */
  @Property({ type: 'uuid', nullable: true })
  participantId: string | null;

  /** The ticket that somebody was let in with, where nobody at this event has it; until the event's names are erased. */
  @Property({ type: 'text', nullable: true })
  ticketCode: string | null;

  @Property({ type: 'uuid', nullable: true })
  undoesId: string | null;

  @Property({ type: ArrayType })
  settlesIds: string[];

  /** How a conflict was settled, in words that may name somebody; until the event's names are erased. */
  @Property({ type: 'text', nullable: true })
  reason: string | null;

  /** When, on the clock of the device as it was corrected: see `correctedTime`. */
  @Property({ type: 'timestamptz' })
  at: Date;

  /** When it came to the server. */
  @Property({ type: 'timestamptz' })
  receivedAt: Date;

  @Index()
  @ManyToOne(() => Person, { nullable: true, deleteRule: 'set null' })
  recordedBy: Rel<Person> | null;
}

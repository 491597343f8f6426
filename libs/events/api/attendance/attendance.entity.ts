import { type Rel } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, OneToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { SIZE_CLASSES, type SizeClass } from '@skills/identity/rules';
import { PARTICIPANT_ROLES, type ParticipantRole } from '../../rules';
import { Event } from '../event/event.entity';

/** That the attendance of an event was counted for good; what is erased after that changes no figure. */
@Entity({ tableName: 'event_attendance' })
export class EventAttendance {
  @OneToOne(() => Event, { primary: true, deleteRule: 'cascade' })
  event: Rel<Event>;

  /** Whether anybody was let in by a door; without one nobody knows who came. */
  @Property({ type: 'boolean' })
  isKnown: boolean;

  @Property({ type: 'timestamptz' })
  countedAt: Date;

  /** From when on it stands in public figures, which take events in this order; null until the event is recorded as held. */
  @Property({ type: 'timestamptz', nullable: true })
  releasedAt: Date | null;
}

/** How many people who are alike in country, role and size of firm were expected and came. It names nobody. */
@Entity({ tableName: 'attendance_count' })
export class StoredAttendanceCount {
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Index()
  @ManyToOne(() => EventAttendance, { deleteRule: 'cascade' })
  attendance: Rel<EventAttendance>;

  @Property({ type: 'text' })
  countryCode: string;

  @Enum({ items: () => [...PARTICIPANT_ROLES] })
  role: ParticipantRole;

  @Enum({ items: () => [...SIZE_CLASSES], nullable: true })
  sizeClass: SizeClass | null;

  @Property({ type: 'integer' })
  registered: number;

  @Property({ type: 'integer' })
  came: number;

  @Property({ type: 'integer' })
  walkIns: number;
}

/** How many of those who were erased after an event had begun, and before it was counted for good, were expected and came; alike in country, role and size of firm. It names nobody. */
@Entity({ tableName: 'attendance_of_erased' })
export class ErasedAttendance {
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Index()
  @ManyToOne(() => Event, { deleteRule: 'cascade' })
  event: Rel<Event>;

  @Property({ type: 'text' })
  countryCode: string;

  @Enum({ items: () => [...PARTICIPANT_ROLES] })
  role: ParticipantRole;

  @Enum({ items: () => [...SIZE_CLASSES], nullable: true })
  sizeClass: SizeClass | null;

  @Property({ type: 'integer' })
  registered: number;

  @Property({ type: 'integer' })
  came: number;

  @Property({ type: 'integer' })
  walkIns: number;
}

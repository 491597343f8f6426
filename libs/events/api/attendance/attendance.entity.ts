import { type Rel } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, OneToOne, PrimaryKey, Property, Trigger } from '@mikro-orm/decorators/legacy';
import { SIZE_CLASSES, type SizeClass } from '@skills/identity/rules';
import { PARTICIPANT_ROLES, type AttendanceRelease, type ParticipantRole } from '../../rules';
import { Event } from '../event/event.entity';

/** What was told in public of who came to some events, at once. It names nobody, and neither another moment nor another smallest group changes it. */
@Entity({ tableName: 'attendance_release' })
@Trigger({ name: 'attendance_release_is_immutable', timing: 'before', events: ['update', 'delete'], forEach: 'row', body: "raise exception 'What was told of who came never changes';" })
export class StoredRelease {
  /** 1 is the first; without gaps. */
  @PrimaryKey({ type: 'integer', autoincrement: false })
  number: number;

  /** Whether its events are invented; those that are stand with no others. */
  @Property({ type: 'boolean' })
  isDemo: boolean;

  /** How many people stood behind each of its parts at least. */
  @Property({ type: 'integer' })
  smallestGroup: number;

  @Property({ type: 'integer' })
  people: number;

  /** Who stayed away, of its events and of those of earlier releases that did not tell; null where these were too few. */
  @Property({ type: 'integer', nullable: true })
  noShows: number | null;

  @Property({ type: 'json' })
  parts: AttendanceRelease['parts'];

  @Property({ type: 'timestamptz' })
  releasedAt: Date;
}

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

  /** Since when it may be told: null until the event is recorded as held. Events are released in this order, which decides nothing once they are. */
  @Property({ type: 'timestamptz', nullable: true })
  readyAt: Date | null;

  /** What told of it, once and for good; null while it waits. */
  @Index()
  @ManyToOne(() => StoredRelease, { nullable: true })
  release: Rel<StoredRelease> | null;
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

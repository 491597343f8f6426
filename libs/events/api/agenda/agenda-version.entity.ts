import { type Rel } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property, Trigger, Unique } from '@mikro-orm/decorators/legacy';
import { Person } from '@skills/identity/api';
import type { Topic } from '@skills/identity/rules';
import type { SessionKind } from '../../rules';
import { Event } from '../event/event.entity';

/** A session as a published agenda keeps it; who speaks is kept beside it, so that they can be erased. */
export interface KeptSession {
  readonly id: string;
  readonly kind: SessionKind;
  readonly title: string;
  readonly description: string | null;
  readonly language: string | null;
  readonly track: string | null;
  /** Absent in versions that were published before topics were kept. */
  readonly topics?: readonly Topic[];
  /** How many can take part, as it was when this was published: its own seats, or as many as its room held. */
  readonly seats: number | null;
  readonly room: string | null;
  /** ISO 8601. */
  readonly startsAt: string;
  readonly endsAt: string;
}

/** An agenda as it was published: a version never changes. */
@Entity({ tableName: 'agenda_version' })
@Unique({ properties: ['event', 'number'] })
@Trigger({ name: 'agenda_version_is_immutable', timing: 'before', events: ['update'], forEach: 'row', body: "raise exception 'A published agenda never changes';" })
export class AgendaVersion {
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @ManyToOne(() => Event, { deleteRule: 'cascade' })
  event: Rel<Event>;

  /** 1 is the first; the highest counts. */
  @Property({ type: 'integer' })
  number: number;

  @Property({ type: 'json' })
  sessions: readonly KeptSession[];

  @Property({ type: 'timestamptz' })
  publishedAt: Date;
}

/** Somebody who speaks, as a published agenda announced them. */
@Entity({ tableName: 'published_speaker' })
export class PublishedSpeaker {
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Index()
  @ManyToOne(() => AgendaVersion, { deleteRule: 'cascade' })
  version: Rel<AgendaVersion>;

  @Property({ type: 'uuid' })
  sessionId: string;

  @Property({ type: 'integer' })
  position: number;

  @Property({ type: 'text' })
  name: string;

  @Property({ type: 'text', nullable: true })
  affiliation: string | null;

  /** Who they are, in a few words of plain text. */
  @Property({ type: 'text', nullable: true })
  about?: string | null;

  /** A page about them, over https. */
  @Property({ type: 'text', nullable: true })
  url?: string | null;

  /** By which they are found when they erase their data; never public. */
  @Property({ type: 'text', nullable: true })
  emailAddress: string | null;

  /** The mailbox in one way, once retention has erased the address: by it they still take their name off. */
  @Property({ type: 'text', nullable: true })
  addressHash?: string | null;

  @ManyToOne(() => Person, { nullable: true, deleteRule: 'set null' })
  person: Rel<Person> | null;
}

import { type Rel } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Person } from '@skills/identity/api';
import { EventSession } from './session.entity';

/** Somebody who speaks in a session, under the name they want to be announced by. */
@Entity({ tableName: 'session_speaker' })
export class SessionSpeaker {
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Index()
  @ManyToOne(() => EventSession, { deleteRule: 'cascade' })
  session: Rel<EventSession>;

  @Property({ type: 'integer' })
  position: number;

  @Property({ type: 'text' })
  name: string;

  /** The firm or body that they speak for. */
  @Property({ type: 'text', nullable: true })
  affiliation: string | null;

  /** Who they are, in a few words of plain text. */
  @Property({ type: 'text', nullable: true })
  about?: string | null;

  /** A page about them, over https. */
  @Property({ type: 'text', nullable: true })
  url?: string | null;

  /** Where organisers reach them; never public. The same address in two sessions is the same speaker. */
  @Property({ type: 'text', nullable: true })
  emailAddress: string | null;

  /** The mailbox in one way, once retention has erased the address: by it they still take their name off. */
  @Property({ type: 'text', nullable: true })
  addressHash?: string | null;

  /** When they were told by mail that they are named; null before, and without an address. */
  @Property({ type: 'timestamptz', nullable: true })
  toldAt: Date | null;

  @ManyToOne(() => Person, { nullable: true, deleteRule: 'set null' })
  person: Rel<Person> | null;
}

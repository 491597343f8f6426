import { type Rel } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';

/** A fact that happened, written in the transaction that made it true. */
@Entity({ tableName: 'announcement' })
export class AnnouncementRow {
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Property({ type: 'text' })
  topic: string;

  /** Null once nobody waits for it any more: it may hold personal data. */
  @Property({ type: 'json', nullable: true })
  payload: Record<string, unknown> | null;

  @Property({ type: 'timestamptz' })
  announcedAt: Date;

  @Property({ type: 'timestamptz', nullable: true })
  expiresAt: Date | null;
}

/** One listener's share of an announcement: due, delivered, or given up. */
@Entity({ tableName: 'delivery' })
@Unique({ properties: ['announcement', 'listener'] })
@Index({ name: 'delivery_due', expression: 'create index delivery_due on delivery (is_for_many, due_at) where delivered_at is null and gave_up_at is null' })
export class Delivery {
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @ManyToOne(() => AnnouncementRow, { deleteRule: 'cascade' })
  announcement: Rel<AnnouncementRow>;

  @Property({ type: 'text' })
  listener: string;

  /** Whether it goes to many at once, and lets pass what somebody waits for. */
  @Property({ type: 'boolean', default: false })
  isForMany: boolean;

  @Property({ type: 'integer' })
  attempts: number;

  @Property({ type: 'timestamptz' })
  dueAt: Date;

  @Property({ type: 'timestamptz', nullable: true })
  deliveredAt: Date | null;

  @Property({ type: 'timestamptz', nullable: true })
  gaveUpAt: Date | null;

  /** The class of the last failure, never its text: an error's text may quote an address. */
  @Property({ type: 'text', nullable: true })
  lastFailure: string | null;
}

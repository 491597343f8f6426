import { type Rel } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Registration } from './registration.entity';

/** The secret in a mail that lets whoever reads it see, change and cancel a registration; only its hash is kept. */
@Entity({ tableName: 'registration_link' })
export class RegistrationLink {
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Index()
  @ManyToOne(() => Registration, { deleteRule: 'cascade' })
  registration: Rel<Registration>;

  /** SHA-256, hexadecimal. */
  @Unique()
  @Property({ type: 'text' })
  secretHash: string;

  /** SHA-256 of what a mail program posts to want no more of its kind; null for the link of a mail that everybody needs. */
  @Unique()
  @Property({ type: 'text', nullable: true })
  unsubscribeHash: string | null;

  @Property({ type: 'timestamptz' })
  madeAt: Date;
}

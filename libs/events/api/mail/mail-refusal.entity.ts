import { ArrayType } from '@mikro-orm/core';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { OptionalMail } from '../../rules';

/** Which mails about events a mailbox does not want. It names the address by a hash only, and outlives the registrations: who said no once is not asked again. */
@Entity({ tableName: 'event_mail_refusal' })
export class MailRefusal {
  /** SHA-256 of the address, hexadecimal. */
  @PrimaryKey({ type: 'text' })
  addressHash: string;

  @Property({ type: ArrayType })
  kinds: OptionalMail[];

  @Property({ type: 'timestamptz' })
  changedAt: Date;
}

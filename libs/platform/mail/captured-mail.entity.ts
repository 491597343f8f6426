import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** A mail kept instead of sent: only in demo mode without an SMTP server, shown on the mailbox page. */
@Entity({ tableName: 'captured_mail' })
export class CapturedMail {
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Index()
  @Property({ type: 'text' })
  recipient: string;

  @Property({ type: 'text' })
  subject: string;

  @Property({ type: 'text' })
  plain: string;

  @Property({ type: 'text' })
  html: string;

  @Property({ type: 'text' })
  language: string;

  @Index()
  @Property({ type: 'timestamptz' })
  capturedAt: Date;
}

import type { Opt } from '@mikro-orm/core';
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { MailFile } from './mailer';

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

  /** What came with it. */
  @Property({ type: 'jsonb', defaultRaw: `'[]'` })
  files: Opt<readonly MailFile[]>;

  @Index()
  @Property({ type: 'timestamptz' })
  capturedAt: Date;
}

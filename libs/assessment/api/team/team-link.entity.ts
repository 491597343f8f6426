import { type Rel } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { TeamInvitation } from './team-invitation.entity';

/** A link of an invitation: each mail brings one of its own, as a link that was given out is known to nobody here. */
@Entity({ tableName: 'team_link' })
export class TeamLink {
  /** SHA-256 of the link's token, hexadecimal. */
  @PrimaryKey({ type: 'text' })
  tokenHash: string;

  @Index()
  @ManyToOne(() => TeamInvitation, { deleteRule: 'cascade' })
  invitation: Rel<TeamInvitation>;

  /** Whether it was told to a mailbox only, and never shown to whoever asks. */
  @Property({ type: 'boolean', default: false })
  mailed: boolean;

  /** Whether a new link came in its place after it had expired: then it leads nowhere any more. */
  @Property({ type: 'boolean', default: false })
  replaced: boolean;

  /** Whether it moves a part that was begun to the browser that opens it: mailed for that, once, to the mailbox by which the part was begun. */
  @Property({ type: 'boolean', default: false })
  moves: boolean;
}

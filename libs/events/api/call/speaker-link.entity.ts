import { type Rel } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { SessionProposal } from './proposal.entity';

/** The secret in a mail that lets whoever somebody else named as a speaker take their name off; only its hash is kept. */
@Entity({ tableName: 'speaker_link' })
@Index({ properties: ['proposal', 'addressHash'] })
export class SpeakerLink {
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @ManyToOne(() => SessionProposal, { deleteRule: 'cascade' })
  proposal: Rel<SessionProposal>;

  /** SHA-256 of the mail address in small letters, hexadecimal: whose name it is, also once that is taken off and nothing else says so. */
  @Property({ type: 'text' })
  addressHash: string;

  /** SHA-256, hexadecimal. */
  @Unique()
  @Property({ type: 'text' })
  secretHash: string;

  @Property({ type: 'timestamptz' })
  madeAt: Date;

  /** When they said that it is not them, in whichever mail; null before. */
  @Property({ type: 'timestamptz', nullable: true })
  takenOffAt: Date | null;
}

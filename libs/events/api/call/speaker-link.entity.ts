import { ArrayType, type Rel } from '@mikro-orm/core';
import { Check, Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Person } from '@skills/identity/api';
import { Event } from '../event/event.entity';
import { SessionProposal } from './proposal.entity';

/** The secret in a mail that lets whoever somebody else named as a speaker take their name off, and choose which mails they get; only its hash is kept. It is of the proposal in which its author named them, or else of the event whose organisers did. */
@Entity({ tableName: 'speaker_link' })
@Check({ name: 'speaker_link_of_one', expression: 'num_nonnulls(proposal_id, event_id) = 1' })
@Index({ properties: ['proposal', 'addressHash'] })
@Index({ properties: ['event', 'addressHash'] })
export class SpeakerLink {
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @ManyToOne(() => SessionProposal, { nullable: true, deleteRule: 'cascade' })
  proposal: Rel<SessionProposal> | null;

  @ManyToOne(() => Event, { nullable: true, deleteRule: 'cascade' })
  event: Rel<Event> | null;

  /** Which of the organisers named them, and hears when it was a mistake; null in a proposal, and once they have left. */
  @ManyToOne(() => Person, { nullable: true, deleteRule: 'set null' })
  namedBy: Rel<Person> | null;

  /** SHA-256 of the mail address in small letters, hexadecimal: whose name it is, also once that is taken off and nothing else says so. */
  @Property({ type: 'text' })
  addressHash: string;

  /** SHA-256, hexadecimal. */
  @Unique()
  @Property({ type: 'text' })
  secretHash: string;

  /** SHA-256 of what a mail program posts to want no more of its kind; null for the link of a mail that everybody needs. */
  @Unique()
  @Property({ type: 'text', nullable: true })
  unsubscribeHash?: string | null;

  @Property({ type: 'timestamptz' })
  madeAt: Date;

  /** When they said that it is not them, in whichever mail; null before. */
  @Property({ type: 'timestamptz', nullable: true })
  takenOffAt: Date | null;

  /** The names that they took off then, each as `nameHash` has it; null before. */
  @Property({ type: ArrayType, nullable: true })
  nameHashes?: string[] | null;
}

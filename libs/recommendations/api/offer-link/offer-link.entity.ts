import { Entity, Enum, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { CONTRIBUTION_KINDS, LINK_VERDICTS, type ContributionKind, type LinkVerdict } from '../../rules';

/** What looking at the address of a course or case told, for as long as it has this address. */
@Entity({ tableName: 'offer_link' })
export class OfferLink {
  @Enum({ items: () => [...CONTRIBUTION_KINDS], primary: true })
  kind: ContributionKind;

  /** The course or case. No row of the catalogue is ever deleted, so no key has to hold the two together. */
  @PrimaryKey({ type: 'text' })
  entryId: string;

  @Property({ type: 'text' })
  url: string;

  /** When a server last set out to look; it may have stopped on the way. */
  @Index()
  @Property({ type: 'timestamptz' })
  askedAt: Date;

  /** When it last came back, and with what; null before the first time. */
  @Property({ type: 'timestamptz', nullable: true })
  checkedAt: Date | null;

  @Enum({ items: () => [...LINK_VERDICTS], nullable: true })
  verdict: LinkVerdict | null;

  @Property({ type: 'integer', nullable: true })
  status: number | null;

  @Property({ type: 'integer', default: 0 })
  failingDays: number;

  @Property({ type: 'date', nullable: true })
  failingSince: string | null;

  @Property({ type: 'date', nullable: true })
  failedOn: string | null;

  @Property({ type: 'boolean', default: false })
  isDead: boolean;
}

import { type Rel } from '@mikro-orm/core';
import { Check, Entity, Enum, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Person } from '@skills/identity/api';
import { REVIEW_STANDINGS, type ReviewStanding } from '../../rules';
import { SessionProposal } from './proposal.entity';

/** What somebody thinks of a proposal, once they were asked; or that they have a conflict of interest. */
@Entity({ tableName: 'proposal_review' })
@Unique({ properties: ['proposal', 'reviewer'] })
@Check({ name: 'proposal_review_score', expression: "(score >= 1 and score <= 5 and remark is not null and standing = 'GIVEN') or (score is null and remark is null and standing <> 'GIVEN')" })
export class ProposalReview {
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @ManyToOne(() => SessionProposal, { deleteRule: 'cascade' })
  proposal: Rel<SessionProposal>;

  /** Who reviews; null once they have left, or the event is long over. */
  @Index()
  @ManyToOne(() => Person, { nullable: true, deleteRule: 'set null' })
  reviewer: Rel<Person> | null;

  @Enum({ items: () => [...REVIEW_STANDINGS] })
  standing: ReviewStanding;

  /** From 1, not for this event, to 5, by all means; null until it is given. */
  @Property({ type: 'integer', nullable: true })
  score: number | null;

  /** Why. */
  @Property({ type: 'text', nullable: true })
  remark: string | null;

  @Property({ type: 'timestamptz' })
  changedAt: Date;
}

import { ArrayType, type Rel } from '@mikro-orm/core';
import { Check, Entity, Enum, Index, ManyToOne, OneToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Person } from '@skills/identity/api';
import type { Topic } from '@skills/identity/rules';
import { KEPT_PROPOSAL_STATES, PROPOSAL_KINDS, type KeptProposalState, type ProposalKind } from '../../rules';
import { EventSession } from '../agenda/session.entity';
import { Event } from '../event/event.entity';

/** Something that somebody offers for the agenda of an event. Its speakers are kept apart from it, so that reviewers never read them. */
@Entity({ tableName: 'session_proposal' })
@Check({ name: 'session_proposal_decision', expression: "(decided_at is not null) or state in ('SUBMITTED', 'WITHDRAWN')" })
export class SessionProposal {
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Index()
  @ManyToOne(() => Event, { deleteRule: 'cascade' })
  event: Rel<Event>;

  /** Whose it is; null once they have left, or the event is long over. */
  @Index()
  @ManyToOne(() => Person, { nullable: true, deleteRule: 'set null' })
  author: Rel<Person> | null;

  @Enum({ items: () => [...KEPT_PROPOSAL_STATES] })
  state: KeptProposalState;

  @Enum({ items: () => [...PROPOSAL_KINDS] })
  kind: ProposalKind;

  @Property({ type: 'text' })
  title: string;

  @Property({ type: 'text' })
  abstract: string;

  /** The language that would be spoken, BCP 47. */
  @Property({ type: 'text' })
  language: string;

  @Property({ type: 'integer' })
  minutes: number;

  @Property({ type: ArrayType })
  topics: Topic[];

  @Property({ type: 'timestamptz' })
  submittedAt: Date;

  /** When it was accepted or declined last; null before. */
  @Property({ type: 'timestamptz', nullable: true })
  decidedAt: Date | null;

  @ManyToOne(() => Person, { nullable: true, deleteRule: 'set null' })
  decidedBy: Rel<Person> | null;

  /** What its author was told with the decision. */
  @Property({ type: 'text', nullable: true })
  decisionMessage: string | null;

  /** The last day, on the clock of the event, on which its author can confirm what was accepted; null before, and for none. */
  @Property({ type: 'date', nullable: true })
  confirmDueOn: string | null;

  /** When its author was reminded of that day, and when it was told that it has passed; null before. */
  @Property({ type: 'timestamptz', nullable: true })
  remindedAt: Date | null;

  @Property({ type: 'timestamptz', nullable: true })
  lapseToldAt: Date | null;

  /** On how many reviews the decision rested, and their mean score then; null before, or without any. */
  @Property({ type: 'integer', nullable: true })
  decisionReviews: number | null;

  @Property({ type: 'double', nullable: true })
  decisionMean: number | null;

  /** What it is in the agenda; never two, and null again once it is taken out. */
  @OneToOne(() => EventSession, { nullable: true, deleteRule: 'set null' })
  session: Rel<EventSession> | null;
}

/** Somebody who would speak. */
@Entity({ tableName: 'proposal_speaker' })
export class ProposalSpeaker {
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Index()
  @ManyToOne(() => SessionProposal, { deleteRule: 'cascade' })
  proposal: Rel<SessionProposal>;

  @Property({ type: 'integer' })
  position: number;

  @Property({ type: 'text' })
  name: string;

  @Property({ type: 'text', nullable: true })
  affiliation: string | null;

  @Property({ type: 'text', nullable: true })
  emailAddress: string | null;
}

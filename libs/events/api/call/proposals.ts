import { GraphTopic, isSignedIn } from '@skills/identity/api';
import type { Topic } from '@skills/identity/rules';
import { anyone, Day, ReadPolicy } from '@skills/platform/graph';
import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import type { ProposalKind, ProposalState, ReviewStanding } from '../../rules';
import { DraftAgendaSpeaker } from '../agenda/agenda';
import { mayManageAgenda, mayReadEvent, mayReview } from '../event/event.policy';
import { GraphProposalKind, GraphProposalState, GraphReviewStanding } from './graph-vocabulary';

/** The call of an event, as everybody reads it. */
@ReadPolicy(mayReadEvent)
@ObjectType({ description: 'The call of an event for contributions to its agenda.' })
export class Call {
  @Field(() => String, { description: 'What is wanted, and how it is chosen, in the organisers’ words.' })
  guidance: string;

  @Field(() => String, { description: 'The language of these words, BCP 47: that of the event’s own texts.' })
  textLanguage: string;

  @Field(() => Date, { description: 'Until when proposals are taken.' })
  closesAt: Date;

  @Field(() => Boolean, { description: 'Whether proposals are taken now.' })
  isOpen: boolean;
}

/** What is proposed, without who proposes it. */
@ReadPolicy(anyone)
@ObjectType({ description: 'What is proposed, without who proposes it.' })
export abstract class ProposedSession {
  @Field(() => GraphProposalKind, { description: 'What kind of session it would be.' })
  kind: ProposalKind;

  @Field(() => String, { description: 'What it would be called.' })
  title: string;

  @Field(() => String, { description: 'What it would be about.' })
  abstract: string;

  @Field(() => String, { description: 'The language that would be spoken, BCP 47.' })
  language: string;

  @Field(() => Int, { description: 'How long it would take, in minutes.' })
  minutes: number;

  @Field(() => [GraphTopic], { description: 'Its topics.' })
  topics: Topic[];
}

/** A proposal, as its author sees it. */
@ReadPolicy(isSignedIn)
@ObjectType({ description: 'A proposal of the viewer.' })
export class OwnProposal extends ProposedSession {
  @Field(() => ID, { description: 'Stable id.' })
  id: string;

  @Field(() => GraphProposalState, { description: 'Where it stands.' })
  state: ProposalState;

  @Field(() => [DraftAgendaSpeaker], { description: 'Who would speak.' })
  speakers: DraftAgendaSpeaker[];

  @Field(() => String, { nullable: true, description: 'What the organisers said with their decision.' })
  decisionMessage: string | null;

  @Field(() => Day, { nullable: true, description: 'The last day, on the clock of the event, on which it can be confirmed; null before it is accepted, and for none.' })
  confirmDueOn: string | null;

  @Field(() => Boolean, { description: 'Whether it can be changed: as long as the call is open, and nobody reviews it.' })
  mayChange: boolean;
}

/** A review, as those who decide see it. */
@ReadPolicy(mayManageAgenda)
@ObjectType({ description: 'A review, as those who decide see it.' })
export class ReviewShown {
  @Field(() => ID, { description: 'Stable id.' })
  id: string;

  @Field(() => GraphReviewStanding, { description: 'Where it stands.' })
  standing: ReviewStanding;

  @Field(() => Int, { nullable: true, description: 'From 1, not for this event, to 5, by all means; null until it is given.' })
  score: number | null;

  @Field(() => String, { nullable: true, description: 'Why.' })
  remark: string | null;

  @Field(() => String, { nullable: true, description: 'Who reviews: name, or mail address; null once they have left.' })
  reviewer: string | null;
}

/** A proposal, as those who decide see it. */
@ReadPolicy(mayManageAgenda)
@ObjectType({ description: 'A proposal, as those who decide see it.' })
export class ManagedProposal extends ProposedSession {
  @Field(() => ID, { description: 'Stable id.' })
  id: string;

  @Field(() => GraphProposalState, { description: 'Where it stands.' })
  state: ProposalState;

  @Field(() => [DraftAgendaSpeaker], { description: 'Who would speak.' })
  speakers: DraftAgendaSpeaker[];

  @Field(() => Date, { description: 'When it was handed in first.' })
  submittedAt: Date;

  @Field(() => Int, { description: 'How many reviews are asked for, given ones included.' })
  reviewsAsked: number;

  @Field(() => Int, { description: 'How many of these are given.' })
  reviewsGiven: number;

  @Field(() => [ReviewShown], { description: 'Its reviews, given or not; none where the viewer has a part in it.' })
  reviews: ReviewShown[];

  @Field(() => Float, { nullable: true, description: 'The mean score, 1 to 5; null without any, and where the viewer has a part in it.' })
  mean: number | null;

  @Field(() => Date, { nullable: true, description: 'When it was decided on; null before.' })
  decidedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'What its author was told with the decision.' })
  decisionMessage: string | null;

  @Field(() => Day, { nullable: true, description: 'The last day, on the clock of the event, on which its author can confirm it; null before it is accepted, and for none.' })
  confirmDueOn: string | null;

  @Field(() => Float, { nullable: true, description: 'The mean score on which the decision rested; null before, without any, and where the viewer has a part in it.' })
  decisionMean: number | null;

  @Field(() => Int, { nullable: true, description: 'On how many reviews the decision rested; null before, and where the viewer has a part in it.' })
  decisionReviews: number | null;

  @Field(() => Boolean, { description: 'Whether the viewer has a part in it, as the author, as a speaker or by a conflict of interest: then somebody else decides.' })
  isOwn: boolean;
}

/** A review that the viewer is asked for. It says nothing of who proposes. */
@ReadPolicy(mayReview)
@ObjectType({ description: 'A review that the viewer is asked for. It says nothing of who proposes, nor of other reviews.' })
export class ReviewToGive extends ProposedSession {
  @Field(() => ID, { description: 'Stable id of the review.' })
  id: string;

  @Field(() => GraphReviewStanding, { description: 'Where it stands.' })
  standing: ReviewStanding;

  @Field(() => Int, { nullable: true, description: 'The score that was given.' })
  score: number | null;

  @Field(() => String, { nullable: true, description: 'Why.' })
  remark: string | null;

  @Field(() => Boolean, { description: 'Whether it is still open: nobody has decided yet, and there is something to decide for.' })
  isOpen: boolean;
}

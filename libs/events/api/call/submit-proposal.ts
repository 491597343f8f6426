import { isSignedIn, Person, refuseFaults, GraphTopic, type FormPlace } from '@skills/identity/api';
import type { Topic } from '@skills/identity/rules';
import { idOf, isUuid } from '@skills/platform/database';
import { anyone, Context, Mutates, ReadPolicy, refuse } from '@skills/platform/graph';
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { CALL_MOST, isCallOpen, readProposal, type ProposalKind } from '../../rules';
import { SpeakerInput } from '../agenda/save-agenda-session';
import { EventPayload } from '../event/event-payload';
import { mayReadEvent } from '../event/event.policy';
import { HeldBook } from '../seats/held-book';
import { CallForContributions } from './call.entity';
import { GraphProposalKind } from './graph-vocabulary';
import { afterStep, refuseStopped } from './held-proposal';
import { nameSpeakers } from './name-speakers';
import { proposalMailed } from './proposal-mail';
import { SessionProposal } from './proposal.entity';
import { ProposalReview } from './review.entity';

@InputType({ description: 'What somebody offers for the agenda of an event.' })
export class ProposalContent {
  @Field(() => GraphProposalKind, { description: 'What kind of session it would be.' })
  kind: ProposalKind;

  @Field(() => String, { description: 'What it would be called.' })
  title: string;

  @Field(() => String, { description: 'What it would be about. Reviewers read it without names: it names nobody.' })
  abstract: string;

  @Field(() => String, { description: 'The language that would be spoken, BCP 47.' })
  language: string;

  @Field(() => Int, { description: 'How long it would take, in minutes: 5 to 240.' })
  minutes: number;

  @Field(() => [GraphTopic], { description: 'Its topics; at least one.' })
  topics: Topic[];

  @Field(() => [SpeakerInput], { description: 'Who would speak: one to four.' })
  speakers: SpeakerInput[];
}

@InputType({ description: 'A proposal for the agenda of an event.' })
export class SubmitProposalInput {
  @Field(() => ID, { description: 'The event.' })
  eventId: string;

  @Field(() => ID, { description: 'The proposal: a UUID that the client makes up for a new one, so that a repeated request is harmless.' })
  proposalId: string;

  @Field(() => ProposalContent, { description: 'What is offered.' })
  content: ProposalContent;
}

@ReadPolicy(anyone)
@ObjectType({ description: 'The event, or the problems.' })
export class SubmitProposalPayload extends EventPayload {}

const FORM: FormPlace = { path: ['content'], nameKey: (field, part) => `events.call.field.${field === 'speakers' && part ? part : field}` };

/** Hands in a proposal, or changes one. */
@Resolver()
export class SubmitProposal {
  @Mutates(isSignedIn)
  @Mutation(() => SubmitProposalPayload, { description: 'Hands in a proposal while the call is open, or changes one that nobody reviews yet. One that was withdrawn is handed in again. Whom it names as a speaker for the first time, besides its author, is told by mail.' })
  async submitProposal(@Arg('input', () => SubmitProposalInput, { description: 'The proposal.' }) { eventId, proposalId, content }: SubmitProposalInput, @Ctx() context: Context) {
    const { personId } = context.ask(isSignedIn, null);
    const { event } = await HeldBook.holdFor(context, eventId);
    context.ask(mayReadEvent, event);
    if (!isUuid(proposalId)) refuse('NOT_FOUND');
    const { em } = context;
    const there = await em.findOne(SessionProposal, { id: proposalId }, { refresh: true });
    if (there && (idOf(there.event) !== event.id || !there.author || idOf(there.author) !== personId)) refuse('NOT_FOUND');
    refuseStopped(context, event);
    const call = await em.findOne(CallForContributions, { event: event.id });
    if (!call || (event.standing !== 'PUBLISHED' && event.standing !== 'POSTPONED') || !isCallOpen(call, event, context.clock())) refuse('CALL_CLOSED');
    const reading = readProposal(content);
    if ('faults' in reading) refuseFaults(context, FORM, reading.faults);
    if (there && (await em.count(ProposalReview, { proposal: there.id }))) refuse('PROPOSAL_IN_REVIEW');
    const { speakers, topics, ...said } = reading.content;
    const state = there ? afterStep(there.state, 'SUBMIT') : 'SUBMITTED';
    const others = { event: event.id, id: { $ne: proposalId }, state: { $ne: 'WITHDRAWN' as const } };
    if ((await em.count(SessionProposal, { ...others, author: personId! })) >= CALL_MOST.own) refuse('LIST_FULL', [], { most: CALL_MOST.own });
    if ((await em.count(SessionProposal, others)) >= CALL_MOST.proposals) refuse('LIST_FULL', [], { most: CALL_MOST.proposals });
    // Handed in again, it is decided on anew.
    const undecided = { decidedAt: null, decidedBy: null, decisionMessage: null, decisionReviews: null, decisionMean: null, confirmDueOn: null, remindedAt: null, lapseToldAt: null };
    const kept = { ...said, topics: [...topics], state, ...undecided };
    const proposal = there
      ? Object.assign(there, kept)
      : em.create(SessionProposal, { id: proposalId, event, author: em.getReference(Person, personId!), ...kept, submittedAt: context.clock(), session: null });
    em.persist(proposal);
    await nameSpeakers(context, proposal, speakers);
    if (!there) context.announce(proposalMailed(proposal, 'SUBMITTED'));
    return { event };
  }
}

import { Person } from '@skills/identity/api';
import { findById, idOf } from '@skills/platform/database';
import { policy, refuse, type Context } from '@skills/platform/graph';
import { callStopOf, hasPartIn, proposalAfter, proposalStateAt, type KeptProposalState, type ProposalState, type ProposalStep } from '../../rules';
import type { Event } from '../event/event.entity';
import { mayReview } from '../event/event.policy';
import { HeldBook } from '../seats/held-book';
import { partsInProposals } from './parts-in-proposals';
import { SessionProposal } from './proposal.entity';
import { ProposalReview } from './review.entity';

/** Authors withdraw and confirm what is theirs. To others it does not exist. */
export const mayWriteProposal = policy<{ authorId: string | null }>('mayWriteProposal', 'NOT_FOUND', ({ personId }, { authorId }) => personId !== null && personId === authorId);

/** Who was asked for a review gives it, as long as they review for the event. To others it does not exist. */
export const mayGiveReview = policy<{ reviewerId: string | null }>('mayGiveReview', 'NOT_FOUND', ({ personId }, { reviewerId }) => personId !== null && personId === reviewerId);

/** A proposal, with its event's book held until commit; refused as absent when there is none. Whoever calls it asks who may. */
export async function heldProposal(context: Context, proposalId: string): Promise<{ proposal: SessionProposal; event: Event }> {
  const proposal = (await findById(context.em, SessionProposal, proposalId)) ?? refuse('NOT_FOUND');
  const { event } = await HeldBook.holdFor(context, idOf(proposal.event));
  await context.em.refresh(proposal);
  proposal.event = event;
  return { proposal, event };
}

/** A proposal of the viewer; refused as absent to everybody else. */
export async function ownProposal(context: Context, proposalId: string): Promise<{ proposal: SessionProposal; event: Event }> {
  const held = await heldProposal(context, proposalId);
  context.ask(mayWriteProposal, { authorId: held.proposal.author && idOf(held.proposal.author) });
  return held;
}

/** Refuses whoever has a part in a proposal: somebody else reviews it and decides on it. */
export async function refusePart({ em }: Context, proposal: SessionProposal, personId: string): Promise<void> {
  const parts = (await partsInProposals(em, [proposal])).get(proposal.id)!;
  if (hasPartIn(parts, await em.findOneOrFail(Person, { id: personId }))) refuse('OWN_PROPOSAL');
}

/** A review that the viewer was asked for, and that is still open; refused as absent to everybody else. */
export async function askedReview(context: Context, reviewId: string): Promise<{ review: ProposalReview; proposal: SessionProposal; event: Event }> {
  const review = (await findById(context.em, ProposalReview, reviewId)) ?? refuse('NOT_FOUND');
  context.ask(mayGiveReview, { reviewerId: review.reviewer && idOf(review.reviewer) });
  const { proposal, event } = await heldProposal(context, idOf(review.proposal));
  context.ask(mayReview, event);
  await context.em.refresh(review);
  refuseStopped(context, event);
  if (proposal.state !== 'SUBMITTED') refuse('NOT_POSSIBLE_NOW');
  return { review, proposal, event };
}

/** Refuses what prepares an event that was cancelled or is over. */
export function refuseStopped(context: Context, event: Event): void {
  const stop = callStopOf(event, context.clock());
  if (stop !== null) refuse(stop);
}

/** Where a proposal stands now. */
export const stateNow = (context: Context, proposal: Pick<SessionProposal, 'state' | 'confirmDueOn'>, event: Event): ProposalState => proposalStateAt(proposal, event.timeZone, context.clock());

/** Where a proposal is after a step; refused when it cannot be taken. */
export const afterStep = (state: ProposalState, step: ProposalStep): KeptProposalState => proposalAfter(state, step) ?? refuse(state === 'LAPSED' && step === 'CONFIRM' ? 'CONFIRM_TOO_LATE' : 'NOT_POSSIBLE_NOW');

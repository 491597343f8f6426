import { anyone, Context, Mutates, ReadPolicy } from '@skills/platform/graph';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { EventPayload } from '../event/event-payload';
import { mayManageAgenda } from '../event/event.policy';
import { DecisionInput } from './decision-input';
import { DECIDED_AS, decideOn, readDeciding } from './deciding';
import { afterStep, heldProposal, refusePart, refuseStopped, stateNow } from './held-proposal';
import { ProposalReview } from './review.entity';

@InputType({ description: 'What is decided on which proposal.' })
export class DecideOnProposalInput extends DecisionInput {
  @Field(() => ID, { description: 'The proposal.' })
  proposalId: string;
}

@ReadPolicy(anyone)
@ObjectType({ description: 'The event, or the problems.' })
export class DecideOnProposalPayload extends EventPayload {}

/** Decides on a proposal. */
@Resolver()
export class DecideOnProposal {
  @Mutates(mayManageAgenda)
  @Mutation(() => DecideOnProposalPayload, { description: 'Accepts or declines a proposal, and keeps on which reviews that rested; its author is told by mail. A second time changes nothing. Nobody decides where they have a part, as the author, as a speaker or by a conflict of interest; one that was declined, was not confirmed in time or was taken out of the agenda can still be accepted.' })
  async decideOnProposal(@Arg('input', () => DecideOnProposalInput, { description: 'What.' }) input: DecideOnProposalInput, @Ctx() context: Context) {
    const { proposal, event } = await heldProposal(context, input.proposalId);
    const { personId } = context.ask(mayManageAgenda, event);
    const before = stateNow(context, proposal, event);
    if (before === DECIDED_AS[input.decision]) return { event };
    afterStep(before, input.decision);
    refuseStopped(context, event);
    await refusePart(context, proposal, personId!);
    const scores = (await context.em.find(ProposalReview, { proposal: proposal.id, standing: 'GIVEN' })).map(({ score }) => score!);
    decideOn(context, proposal, readDeciding(context, event, input), scores, personId!);
    return { event };
  }
}

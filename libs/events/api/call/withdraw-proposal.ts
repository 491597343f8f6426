import { anyone, Context, Mutates, ReadPolicy } from '@skills/platform/graph';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { EventPayload } from '../event/event-payload';
import { afterStep, mayWriteProposal, ownProposal } from './held-proposal';

@InputType({ description: 'Which proposal is taken back.' })
export class WithdrawProposalInput {
  @Field(() => ID, { description: 'The proposal.' })
  proposalId: string;
}

@ReadPolicy(anyone)
@ObjectType({ description: 'The event, or the problems.' })
export class WithdrawProposalPayload extends EventPayload {}

/** Takes a proposal back. */
@Resolver()
export class WithdrawProposal {
  @Mutates(mayWriteProposal)
  @Mutation(() => WithdrawProposalPayload, { description: 'Takes a proposal of the viewer back, before it is confirmed. A second time changes nothing.' })
  async withdrawProposal(@Arg('input', () => WithdrawProposalInput, { description: 'Which.' }) { proposalId }: WithdrawProposalInput, @Ctx() context: Context) {
    const { proposal, event } = await ownProposal(context, proposalId);
    if (proposal.state !== 'WITHDRAWN') proposal.state = afterStep(proposal, 'WITHDRAW');
    return { event };
  }
}

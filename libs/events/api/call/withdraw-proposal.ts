import { anyone, Context, Mutates, ReadPolicy } from '@skills/platform/graph';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { SessionSpeaker } from '../agenda/session-speaker.entity';
import { tellDropped } from '../agenda/tell-dropped';
import { EventPayload } from '../event/event-payload';
import { afterStep, mayWriteProposal, ownProposal, refuseStopped, stateNow } from './held-proposal';
import { proposalMailboxes } from './named-speakers';
import { organisersMailed } from './organiser-mailed';
import { tellSpeakers } from './speaker-mailed';

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
  @Mutation(() => WithdrawProposalPayload, { description: 'Takes a proposal of the viewer back. Organisers are told by mail once it was accepted; one that is confirmed goes out of the planned agenda, and out of the published one with its next version. A second time changes nothing.' })
  async withdrawProposal(@Arg('input', () => WithdrawProposalInput, { description: 'Which.' }) { proposalId }: WithdrawProposalInput, @Ctx() context: Context) {
    const { proposal, event } = await ownProposal(context, proposalId);
    const before = stateNow(context, proposal, event);
    if (before === 'WITHDRAWN') return { event };
    const state = afterStep(before, 'WITHDRAW');
    const { em } = context;
    const { session } = proposal;
    if (before === 'CONFIRMED') refuseStopped(context, event);
    // Whom organisers added to the session is named in no proposal.
    if (session) await tellDropped(context, event, proposal.title, await em.find(SessionSpeaker, { session: session.id }), await proposalMailboxes(em, proposal));
    Object.assign(proposal, { state, session: null });
    if (session) em.remove(session);
    // Whoever only looks at what was handed in finds it withdrawn; who counts on it is told.
    if (before !== 'SUBMITTED') for (const mailed of await organisersMailed(em, proposal.id, session ? 'SESSION_WITHDRAWN' : 'WITHDRAWN')) context.announce(mailed);
    if (session) await tellSpeakers(context, proposal, 'WITHDRAWN');
    return { event };
  }
}

import { Person, refuseFaults, type FormPlace } from '@skills/identity/api';
import { anyone, Context, Mutates, ReadPolicy } from '@skills/platform/graph';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { readDecision, reviewSummary, type ProposalDecision } from '../../rules';
import { EventPayload } from '../event/event-payload';
import { mayManageAgenda } from '../event/event.policy';
import { GraphProposalDecision } from './graph-vocabulary';
import { afterStep, heldProposal, refusePart } from './held-proposal';
import { proposalMailed } from './proposal-mail';
import { ProposalReview } from './review.entity';

@InputType({ description: 'What is decided on which proposal.' })
export class DecideOnProposalInput {
  @Field(() => ID, { description: 'The proposal.' })
  proposalId: string;

  @Field(() => GraphProposalDecision, { description: 'What is decided.' })
  decision: ProposalDecision;

  @Field(() => String, { nullable: true, description: 'What its author is told with it.' })
  message?: string | null;
}

@ReadPolicy(anyone)
@ObjectType({ description: 'The event, or the problems.' })
export class DecideOnProposalPayload extends EventPayload {}

const FORM: FormPlace = { path: [], nameKey: (field) => `events.call.field.${field}` };
const STATE = { ACCEPT: 'ACCEPTED', DECLINE: 'DECLINED' } as const;

/** Decides on a proposal. */
@Resolver()
export class DecideOnProposal {
  @Mutates(mayManageAgenda)
  @Mutation(() => DecideOnProposalPayload, { description: 'Accepts or declines a proposal, and keeps on which reviews that rested; its author is told by mail. A second time changes nothing. Nobody decides where they have a part, as the author, as a speaker or by a conflict of interest; one that was declined can still be accepted.' })
  async decideOnProposal(@Arg('input', () => DecideOnProposalInput, { description: 'What.' }) { proposalId, decision, message }: DecideOnProposalInput, @Ctx() context: Context) {
    const { proposal, event } = await heldProposal(context, proposalId);
    const { personId } = context.ask(mayManageAgenda, event);
    if (proposal.state === STATE[decision]) return { event };
    const state = afterStep(proposal, decision);
    await refusePart(context, proposal, personId!);
    const reading = readDecision({ message });
    if ('faults' in reading) refuseFaults(context, FORM, reading.faults);
    const { em } = context;
    const { count, mean } = reviewSummary((await em.find(ProposalReview, { proposal: proposal.id, standing: 'GIVEN' })).map(({ score }) => score!));
    Object.assign(proposal, { state, decidedAt: context.clock(), decidedBy: em.getReference(Person, personId!), decisionMessage: reading.content.message, decisionReviews: count, decisionMean: mean });
    context.announce(proposalMailed(proposal, STATE[decision]));
    return { event };
  }
}

import { Person, refuseFaults, type FormPlace } from '@skills/identity/api';
import { anyone, Context, Day, Mutates, ReadPolicy, refuse } from '@skills/platform/graph';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { confirmDays, readDecision, reviewSummary, type ProposalDecision } from '../../rules';
import { EventPayload } from '../event/event-payload';
import { mayManageAgenda } from '../event/event.policy';
import { GraphProposalDecision } from './graph-vocabulary';
import { afterStep, heldProposal, refusePart, refuseStopped, stateNow } from './held-proposal';
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

  @Field(() => Day, { nullable: true, description: 'The last day, on the clock of the event, on which its author can confirm what is accepted: from today until the event begins. Absent for two weeks, or the day before the event.' })
  confirmDueOn?: Date | null;
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
  @Mutation(() => DecideOnProposalPayload, { description: 'Accepts or declines a proposal, and keeps on which reviews that rested; its author is told by mail. A second time changes nothing. Nobody decides where they have a part, as the author, as a speaker or by a conflict of interest; one that was declined, was not confirmed in time or was taken out of the agenda can still be accepted.' })
  async decideOnProposal(@Arg('input', () => DecideOnProposalInput, { description: 'What.' }) { proposalId, decision, message, confirmDueOn }: DecideOnProposalInput, @Ctx() context: Context) {
    const { proposal, event } = await heldProposal(context, proposalId);
    const { personId } = context.ask(mayManageAgenda, event);
    const before = stateNow(context, proposal, event);
    if (before === STATE[decision]) return { event };
    const state = afterStep(before, decision);
    refuseStopped(context, event);
    await refusePart(context, proposal, personId!);
    const reading = readDecision({ message });
    if ('faults' in reading) refuseFaults(context, FORM, reading.faults);
    const days = confirmDays(event, context.clock());
    const dueOn = confirmDueOn?.toISOString().slice(0, 10) ?? days.usual;
    if (decision === 'ACCEPT' && (dueOn < days.least || (days.most !== null && dueOn > days.most))) refuse('CONFIRM_DAY', ['confirmDueOn']);
    const { em } = context;
    const { count, mean } = reviewSummary((await em.find(ProposalReview, { proposal: proposal.id, standing: 'GIVEN' })).map(({ score }) => score!));
    Object.assign(proposal, { state, decidedAt: context.clock(), decidedBy: em.getReference(Person, personId!), decisionMessage: reading.content.message, decisionReviews: count, decisionMean: mean });
    Object.assign(proposal, { confirmDueOn: decision === 'ACCEPT' ? dueOn : null, remindedAt: null, lapseToldAt: null });
    context.announce(proposalMailed(proposal, STATE[decision]));
    return { event };
  }
}

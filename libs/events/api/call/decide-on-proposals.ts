import { idOf, type Limit } from '@skills/platform/database';
import { anyone, Context, Mutates, ReadPolicy } from '@skills/platform/graph';
import { Arg, Ctx, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { mayManageAgenda } from '../event/event.policy';
import { decideOn } from './deciding';
import { DecisionsInput, DecisionsPayload, decisionsTogether } from './decisions-together';
import { ProposalReview } from './review.entity';

/** Decisions on several at once of one person: each may send as many mails as proposals go at once. */
const DECISIONS_HOUR: Limit = { name: 'event-call.decisions-hour', points: 30, perSeconds: 3600 };

@InputType({ description: 'What is decided on which proposals of an event.' })
export class DecideOnProposalsInput extends DecisionsInput {}

@ReadPolicy(anyone)
@ObjectType({ description: 'What became of each, or the problems.' })
export class DecideOnProposalsPayload extends DecisionsPayload {}

/** Decides on several proposals at once. */
@Resolver()
export class DecideOnProposals {
  @Mutates(mayManageAgenda)
  @Mutation(() => DecideOnProposalsPayload, { description: 'Accepts or declines several proposals with the same words, all at once; the author of each is told by a mail. What cannot be decided, such as one in which the viewer has a part, stays as it was and is told one by one. A second time changes nothing and sends nothing. At most 100 at once, and 30 times an hour.' })
  async decideOnProposals(@Arg('input', () => DecideOnProposalsInput, { description: 'What, and on which.' }) input: DecideOnProposalsInput, @Ctx() context: Context) {
    const { personId, deciding, outcomes, toDecide } = await decisionsTogether(context, DECISIONS_HOUR, input);
    const given = Map.groupBy(await context.em.find(ProposalReview, { proposal: { $in: toDecide.map(({ id }) => id) }, standing: 'GIVEN' }), ({ proposal }) => idOf(proposal));
    for (const proposal of toDecide) decideOn(context, proposal, deciding, (given.get(proposal.id) ?? []).map(({ score }) => score!), personId);
    return { outcomes };
  }
}

import { Person, SubjectRole } from '@skills/identity/api';
import { idOf } from '@skills/platform/database';
import { anyone, Context, Mutates, ReadPolicy, refuse } from '@skills/platform/graph';
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { uuidv7 } from 'uuidv7';
import { CALL_MOST, hasPartIn, isCallOpen, shareOut } from '../../rules';
import { agendaBook } from '../agenda/held-session';
import { EventPayload } from '../event/event-payload';
import { mayManageAgenda } from '../event/event.policy';
import { CallForContributions } from './call.entity';
import { refuseStopped } from './held-proposal';
import { partsInProposals } from './parts-in-proposals';
import { SessionProposal } from './proposal.entity';
import { ProposalReview } from './review.entity';
import { reviewerMailed } from './reviewer-mail';
import { forgetReviewsOfNobody } from './reviews-of-nobody';

@InputType({ description: 'How reviews are shared out.' })
export class ShareOutReviewsInput {
  @Field(() => ID, { description: 'The event.' })
  eventId: string;

  @Field(() => Int, { description: 'How many reviews each proposal shall have: 1 to 5.' })
  each: number;
}

@ReadPolicy(anyone)
@ObjectType({ description: 'The event, or the problems.' })
export class ShareOutReviewsPayload extends EventPayload {}

/** Shares the proposals of an event out among its reviewers. */
@Resolver()
export class ShareOutReviews {
  @Mutates(mayManageAgenda)
  @Mutation(() => ShareOutReviewsPayload, {
    description: 'Asks the reviewers of an event for reviews, once its call is closed: as evenly as it goes, nobody for a proposal in which they have a part, and somebody else where a reviewer has a conflict of interest or is none any more. A second time asks only for what is missing. Each of them is told by one mail.',
  })
  async shareOutReviews(@Arg('input', () => ShareOutReviewsInput, { description: 'How.' }) { eventId, each }: ShareOutReviewsInput, @Ctx() context: Context) {
    const { event } = await agendaBook(context, eventId);
    refuseStopped(context, event);
    const { em } = context;
    if (each < 1 || each > CALL_MOST.reviews) refuse('REVIEWS_EACH', ['each'], { most: CALL_MOST.reviews });
    const call = (await em.findOne(CallForContributions, { event: event.id })) ?? refuse('NOT_POSSIBLE_NOW');
    if (isCallOpen(call, event, context.clock())) refuse('CALL_STILL_OPEN');
    const reviewers = await em.find(Person, { id: { $in: (await em.find(SubjectRole, { role: 'REVIEWER', subjectId: event.id })).map(({ person }) => idOf(person)) } });
    if (reviewers.length === 0) refuse('NO_REVIEWERS');
    const proposals = new Map((await em.find(SessionProposal, { event: event.id, state: 'SUBMITTED' })).map((proposal) => [proposal.id, proposal]));
    const parts = await partsInProposals(em, [...proposals.values()]);
    await forgetReviewsOfNobody(em, event.id);
    const asked = await em.find(ProposalReview, { proposal: { $in: [...proposals.keys()] } });
    const people = new Map(reviewers.map((person) => [person.id, person]));
    const pairs = shareOut({
      proposalIds: [...proposals.keys()],
      reviewerIds: [...people.keys()],
      each,
      // What somebody gave who has erased their data since is given; it is nobody's work now.
      asked: asked.map((review) => ({ proposalId: idOf(review.proposal), reviewerId: review.reviewer ? idOf(review.reviewer) : review.id, isConflict: review.standing === 'CONFLICT' })),
      isTheirs: ({ proposalId, reviewerId }) => hasPartIn(parts.get(proposalId)!, people.get(reviewerId)!),
    });
    for (const { proposalId, reviewerId } of pairs) {
      em.persist(em.create(ProposalReview, { id: uuidv7(), proposal: proposals.get(proposalId)!, reviewer: people.get(reviewerId)!, standing: 'ASKED', score: null, remark: null, changedAt: context.clock() }));
    }
    for (const [reviewerId, more] of Map.groupBy(pairs, ({ reviewerId }) => reviewerId)) context.announce(reviewerMailed(event.id, reviewerId, more.length));
    return { event };
  }
}

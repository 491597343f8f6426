import { anyone, Context, Mutates, ReadPolicy } from '@skills/platform/graph';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { EventPayload } from '../event/event-payload';
import { askedReview, mayGiveReview } from './held-proposal';

@InputType({ description: 'For which review there is a conflict of interest.' })
export class DeclareReviewConflictInput {
  @Field(() => ID, { description: 'The review that was asked for.' })
  reviewId: string;
}

@ReadPolicy(anyone)
@ObjectType({ description: 'The event, or the problems.' })
export class DeclareReviewConflictPayload extends EventPayload {}

/** Says that a reviewer has a conflict of interest. */
@Resolver()
export class DeclareReviewConflict {
  @Mutates(mayGiveReview)
  @Mutation(() => DeclareReviewConflictPayload, { description: 'Says that the viewer has a conflict of interest with a proposal. A score that was given goes; somebody else is asked when reviews are shared out again.' })
  async declareReviewConflict(@Arg('input', () => DeclareReviewConflictInput, { description: 'Which.' }) { reviewId }: DeclareReviewConflictInput, @Ctx() context: Context) {
    const { review, event } = await askedReview(context, reviewId);
    Object.assign(review, { standing: 'CONFLICT', score: null, remark: null, changedAt: context.clock() });
    return { event };
  }
}

import { refuseFaults, type FormPlace } from '@skills/identity/api';
import { idOf } from '@skills/platform/database';
import { anyone, Context, Mutates, ReadPolicy } from '@skills/platform/graph';
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { readReview } from '../../rules';
import { EventPayload } from '../event/event-payload';
import { askedReview, mayGiveReview, refusePart } from './held-proposal';

@InputType({ description: 'A review.' })
export class GiveReviewInput {
  @Field(() => ID, { description: 'The review that was asked for.' })
  reviewId: string;

  @Field(() => Int, { description: 'From 1, not for this event, to 5, by all means.' })
  score: number;

  @Field(() => String, { description: 'Why. Those who decide read it; authors do not.' })
  remark: string;
}

@ReadPolicy(anyone)
@ObjectType({ description: 'The event, or the problems.' })
export class GiveReviewPayload extends EventPayload {}

const FORM: FormPlace = { path: [], nameKey: (field) => `events.call.field.${field}` };

/** Gives a review, or changes it. */
@Resolver()
export class GiveReview {
  @Mutates(mayGiveReview)
  @Mutation(() => GiveReviewPayload, { description: 'Gives a review that the viewer was asked for, or changes it, until it is decided on the proposal. Nobody reviews where they have a part, a declared conflict of interest included.' })
  async giveReview(@Arg('input', () => GiveReviewInput, { description: 'The review.' }) { reviewId, score, remark }: GiveReviewInput, @Ctx() context: Context) {
    const { review, proposal, event } = await askedReview(context, reviewId);
    await refusePart(context, proposal, idOf(review.reviewer!));
    const reading = readReview({ score, remark });
    if ('faults' in reading) refuseFaults(context, FORM, reading.faults);
    Object.assign(review, reading.content, { standing: 'GIVEN', changedAt: context.clock() });
    return { event };
  }
}

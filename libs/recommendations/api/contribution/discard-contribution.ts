import { anyone, Context, Mutates, Payload, ReadPolicy, refuse } from '@skills/platform/graph';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { isDiscardable } from '../../rules';
import { standingOf, Contribution } from './contribution.entity';
import { mayWriteContribution } from './contribution.policy';
import { heldContribution } from './held-contribution';

@InputType({ description: 'Which draft is thrown away.' })
export class DiscardContributionInput {
  @Field(() => ID, { description: 'The contribution.' })
  contributionId: string;
}

@ReadPolicy(anyone)
@ObjectType({ description: 'The draft that is gone, or the problems.' })
export class DiscardContributionPayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'The id of the draft.' })
  contributionId: string | null;
}

/** Throws a draft away of which nothing is public. */
@Resolver()
export class DiscardContribution {
  @Mutates(mayWriteContribution)
  @Mutation(() => DiscardContributionPayload, { description: 'Throws a draft away of which nothing is public.' })
  async discardContribution(@Arg('input', () => DiscardContributionInput, { description: 'Which.' }) { contributionId }: DiscardContributionInput, @Ctx() context: Context) {
    const contribution = await heldContribution(context, contributionId, mayWriteContribution, null);
    if (!isDiscardable(standingOf(contribution))) refuse('NOT_POSSIBLE_NOW', ['contributionId']);
    await context.em.nativeDelete(Contribution, { id: contribution.id });
    return { contributionId };
  }
}

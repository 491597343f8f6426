import { Context, Mutates, Payload, ReadPolicy } from '@skills/platform/graph';
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Contribution } from './contribution.entity';
import { mayReadContribution, mayWriteContribution } from './contribution.policy';
import { heldContribution } from './held-contribution';
import { takeAct } from './take-act';

@InputType({ description: 'What is written anew.' })
export class ReviseContributionInput {
  @Field(() => ID, { description: 'The contribution.' })
  contributionId: string;

  @Field(() => Int, { description: 'The revision that was seen.' })
  revision: number;
}

@ReadPolicy(mayReadContribution)
@ObjectType({ description: 'The contribution as a draft, or the problems.' })
export class ReviseContributionPayload extends Payload {
  @Field(() => Contribution, { nullable: true, description: 'The contribution.' })
  contribution: Contribution | null;
}

/** Opens a published or withdrawn contribution for a new text; what is public stays until that text is published. */
@Resolver()
export class ReviseContribution {
  @Mutates(mayWriteContribution)
  @Mutation(() => ReviseContributionPayload, { description: 'Opens a published or withdrawn contribution for a new text; what is public stays until the new text is published.' })
  async reviseContribution(@Arg('input', () => ReviseContributionInput, { description: 'What.' }) { contributionId, revision }: ReviseContributionInput, @Ctx() context: Context) {
    const contribution = await heldContribution(context, contributionId, mayWriteContribution, revision);
    await takeAct(context, contribution, 'REVISE', 'AUTHOR');
    return { contribution };
  }
}

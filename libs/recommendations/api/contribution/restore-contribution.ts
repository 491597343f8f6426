import { Context, Mutates, Payload, ReadPolicy, refuse } from '@skills/platform/graph';
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { putBackEntry } from './catalogue-writes';
import { Contribution } from './contribution.entity';
import { isAuthor, mayReadContribution, mayReviewContribution } from './contribution.policy';
import { heldContribution, subjectOf } from './held-contribution';
import { takeAct } from './take-act';

@InputType({ description: 'What is put back.' })
export class RestoreContributionInput {
  @Field(() => ID, { description: 'The contribution.' })
  contributionId: string;

  @Field(() => Int, { description: 'The revision that was seen.' })
  revision: number;
}

@ReadPolicy(mayReadContribution)
@ObjectType({ description: 'The contribution as it stood, or the problems.' })
export class RestoreContributionPayload extends Payload {
  @Field(() => Contribution, { nullable: true, description: 'The contribution.' })
  contribution: Contribution | null;
}

/** Puts back what an editor took out, as it stood then, and what was public of it into the catalogue; never by its own author. */
@Resolver()
export class RestoreContribution {
  @Mutates(mayReviewContribution)
  @Mutation(() => RestoreContributionPayload, { description: 'Puts back what an editor took out, as it stood then; its author cannot be the editor who does it.' })
  async restoreContribution(@Arg('input', () => RestoreContributionInput, { description: 'What.' }) { contributionId, revision }: RestoreContributionInput, @Ctx() context: Context) {
    const contribution = await heldContribution(context, contributionId, mayReviewContribution, revision);
    if (isAuthor(context.actor, subjectOf(contribution))) refuse('OWN_CONTRIBUTION', ['contributionId']);
    await takeAct(context, contribution, 'RESTORE', 'EDITOR');
    if (contribution.publishedContent) await putBackEntry(context.em, contribution);
    return { contribution };
  }
}

import { Context, Mutates, Payload, ReadPolicy, refuse } from '@skills/platform/graph';
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { publishEntry } from './catalogue-writes';
import { completeContent } from './complete-content';
import { Contribution } from './contribution.entity';
import { isAuthor, mayReadContribution, mayReviewContribution } from './contribution.policy';
import { heldContribution, subjectOf } from './held-contribution';
import { takeAct } from './take-act';

@InputType({ description: 'What is put into the catalogue.' })
export class PublishContributionInput {
  @Field(() => ID, { description: 'The contribution.' })
  contributionId: string;

  @Field(() => Int, { description: 'The revision that was seen.' })
  revision: number;
}

@ReadPolicy(mayReadContribution)
@ObjectType({ description: 'The contribution published, or the problems.' })
export class PublishContributionPayload extends Payload {
  @Field(() => Contribution, { nullable: true, description: 'The contribution.' })
  contribution: Contribution | null;
}

/** Puts a reviewed contribution into the catalogue; never by its own author. */
@Resolver()
export class PublishContribution {
  @Mutates(mayReviewContribution)
  @Mutation(() => PublishContributionPayload, { description: 'Puts a reviewed contribution into the catalogue; its author cannot be the editor who does it.' })
  async publishContribution(@Arg('input', () => PublishContributionInput, { description: 'What.' }) { contributionId, revision }: PublishContributionInput, @Ctx() context: Context) {
    const contribution = await heldContribution(context, contributionId, mayReviewContribution, revision);
    if (isAuthor(context.actor, subjectOf(contribution))) refuse('OWN_CONTRIBUTION', ['contributionId']);
    await takeAct(context, contribution, 'PUBLISH', 'EDITOR');
    await publishEntry(context.em, contribution, await completeContent(context, contribution), context.clock());
    contribution.publishedContent = contribution.content;
    return { contribution };
  }
}

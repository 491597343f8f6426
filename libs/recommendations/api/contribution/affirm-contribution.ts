import { Context, Mutates, Payload, ReadPolicy } from '@skills/platform/graph';
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { OfferLink } from '../offer-link/offer-link.entity';
import { toldAnew } from './catalogue-writes';
import { Contribution } from './contribution.entity';
import { mayReadContribution, mayWriteContribution } from './contribution.policy';
import { heldContribution } from './held-contribution';
import { takeAct } from './take-act';

@InputType({ description: 'What is still right.' })
export class AffirmContributionInput {
  @Field(() => ID, { description: 'The contribution.' })
  contributionId: string;

  @Field(() => Int, { description: 'The revision that was seen.' })
  revision: number;
}

@ReadPolicy(mayReadContribution)
@ObjectType({ description: 'The contribution that is still right, or the problems.' })
export class AffirmContributionPayload extends Payload {
  @Field(() => Contribution, { nullable: true, description: 'The contribution.' })
  contribution: Contribution | null;
}

/** Says as its author that what is public of a contribution is still right; its address is then looked at anew, and no editor saw it by that. */
@Resolver()
export class AffirmContribution {
  @Mutates(mayWriteContribution)
  @Mutation(() => AffirmContributionPayload, { description: 'Says as its author that what is public is still right. Its address is then looked at anew.' })
  async affirmContribution(@Arg('input', () => AffirmContributionInput, { description: 'What.' }) { contributionId, revision }: AffirmContributionInput, @Ctx() context: Context) {
    const contribution = await heldContribution(context, contributionId, mayWriteContribution, revision);
    await takeAct(context, contribution, 'AFFIRM', 'AUTHOR');
    const entryId = await toldAnew(context.em, contribution, context.clock());
    if (entryId !== null) await context.em.nativeDelete(OfferLink, { kind: contribution.kind, entryId });
    return { contribution };
  }
}

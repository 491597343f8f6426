import { Context, Mutates, Payload, ReadPolicy, refuse } from '@skills/platform/graph';
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { CONTRIBUTION_CONSENT } from '../../rules';
import { completeContent } from './complete-content';
import { Contribution } from './contribution.entity';
import { mayReadContribution, mayWriteContribution } from './contribution.policy';
import { heldContribution } from './held-contribution';
import { takeAct } from './take-act';

@InputType({ description: 'What is handed in, and the text that its author agreed to.' })
export class SubmitContributionInput {
  @Field(() => ID, { description: 'The contribution.' })
  contributionId: string;

  @Field(() => Int, { description: 'The revision that was seen.' })
  revision: number;

  @Field(() => String, { nullable: true, description: 'The edition of the consent text that was shown and agreed to; null when it was not agreed to.' })
  consentVersion: string | null;
}

@ReadPolicy(mayReadContribution)
@ObjectType({ description: 'The contribution handed in, or the problems.' })
export class SubmitContributionPayload extends Payload {
  @Field(() => Contribution, { nullable: true, description: 'The contribution.' })
  contribution: Contribution | null;
}

/** Hands a complete contribution in for review, with its author's consent to publish it. */
@Resolver()
export class SubmitContribution {
  @Mutates(mayWriteContribution)
  @Mutation(() => SubmitContributionPayload, { description: 'Hands a contribution in for review, with consent to publish it; refused with every field that is incomplete.' })
  async submitContribution(@Arg('input', () => SubmitContributionInput, { description: 'What.' }) { contributionId, revision, consentVersion }: SubmitContributionInput, @Ctx() context: Context) {
    const contribution = await heldContribution(context, contributionId, mayWriteContribution, revision);
    await completeContent(context, contribution);
    if (consentVersion !== CONTRIBUTION_CONSENT) refuse('CONSENT_NEEDED', ['consentVersion']);
    await takeAct(context, contribution, 'SUBMIT', 'AUTHOR', { consent: { version: CONTRIBUTION_CONSENT, language: context.request.language } });
    contribution.submittedAt = context.clock();
    return { contribution };
  }
}

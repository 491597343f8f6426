import { refuseFaults } from '@skills/identity/api';
import { Context, JsonValue, Mutates, Payload, ReadPolicy, refuse } from '@skills/platform/graph';
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { isWritable, readDraft } from '../../rules';
import { CONTRIBUTION_FORM } from './complete-content';
import { Contribution, standingOf } from './contribution.entity';
import { mayReadContribution, mayWriteContribution } from './contribution.policy';
import { heldContribution } from './held-contribution';

@InputType({ description: 'What the form holds now.' })
export class SaveContributionInput {
  @Field(() => ID, { description: 'The contribution.' })
  contributionId: string;

  @Field(() => Int, { description: 'The revision that was seen.' })
  revision: number;

  @Field(() => JsonValue, { description: 'All fields of the form; they may be incomplete.' })
  content: unknown;
}

@ReadPolicy(mayReadContribution)
@ObjectType({ description: 'The contribution with its new revision, or the problems.' })
export class SaveContributionPayload extends Payload {
  @Field(() => Contribution, { nullable: true, description: 'The contribution.' })
  contribution: Contribution | null;
}

/** Keeps what an author has written so far, if nobody changed it meanwhile. */
@Resolver()
export class SaveContribution {
  @Mutates(mayWriteContribution)
  @Mutation(() => SaveContributionPayload, { description: 'Keeps what an author has written so far; refused when it was changed elsewhere meanwhile.' })
  async saveContribution(@Arg('input', () => SaveContributionInput, { description: 'What and where.' }) { contributionId, revision, content }: SaveContributionInput, @Ctx() context: Context) {
    const contribution = await heldContribution(context, contributionId, mayWriteContribution, revision);
    if (!isWritable(standingOf(contribution))) refuse('NOT_POSSIBLE_NOW', ['contributionId']);
    const reading = readDraft(contribution.kind, content);
    if ('faults' in reading) refuseFaults(context, CONTRIBUTION_FORM, reading.faults);
    contribution.content = reading.content;
    contribution.revision += 1;
    contribution.changedAt = context.clock();
    return { contribution };
  }
}

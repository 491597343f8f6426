import { Context, Mutates, Payload, ReadPolicy } from '@skills/platform/graph';
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { withdrawEntry } from './catalogue-writes';
import { Contribution } from './contribution.entity';
import { isAuthor, mayReadContribution } from './contribution.policy';
import { readNote } from './editor-note';
import { heldContribution, subjectOf } from './held-contribution';
import { takeAct } from './take-act';

@InputType({ description: 'What is taken back.' })
export class WithdrawContributionInput {
  @Field(() => ID, { description: 'The contribution.' })
  contributionId: string;

  @Field(() => Int, { description: 'The revision that was seen.' })
  revision: number;

  @Field(() => String, { nullable: true, description: "An editor's note to the author." })
  note?: string | null;
}

@ReadPolicy(mayReadContribution)
@ObjectType({ description: 'The contribution taken back, or the problems.' })
export class WithdrawContributionPayload extends Payload {
  @Field(() => Contribution, { nullable: true, description: 'The contribution.' })
  contribution: Contribution | null;
}

/** Takes a contribution back, and what is public of it out of the catalogue: by its author, or by an editor. */
@Resolver()
export class WithdrawContribution {
  @Mutates(mayReadContribution)
  @Mutation(() => WithdrawContributionPayload, { description: 'Takes a contribution back, and what is public of it out of the catalogue; by its author or an editor, who may say why.' })
  async withdrawContribution(@Arg('input', () => WithdrawContributionInput, { description: 'What.' }) { contributionId, revision, note }: WithdrawContributionInput, @Ctx() context: Context) {
    const contribution = await heldContribution(context, contributionId, mayReadContribution, revision);
    const side = isAuthor(context.actor, subjectOf(contribution)) ? 'AUTHOR' : 'EDITOR';
    await takeAct(context, contribution, 'WITHDRAW', side, side === 'EDITOR' ? { note: readNote(note) } : {});
    await withdrawEntry(context.em, contribution, context.clock());
    return { contribution };
  }
}

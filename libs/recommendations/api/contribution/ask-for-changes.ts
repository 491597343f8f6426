import { Context, Mutates, Payload, ReadPolicy, refuse } from '@skills/platform/graph';
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Contribution } from './contribution.entity';
import { isAuthor, mayReadContribution, mayReviewContribution } from './contribution.policy';
import { readNote } from './editor-note';
import { heldContribution, subjectOf } from './held-contribution';
import { takeAct } from './take-act';

@InputType({ description: 'What should be changed.' })
export class AskForChangesInput {
  @Field(() => ID, { description: 'The contribution.' })
  contributionId: string;

  @Field(() => Int, { description: 'The revision that was seen.' })
  revision: number;

  @Field(() => String, { description: 'What the author should change; they get it by mail.' })
  note: string;
}

@ReadPolicy(mayReadContribution)
@ObjectType({ description: 'The contribution that goes back to its author, or the problems.' })
export class AskForChangesPayload extends Payload {
  @Field(() => Contribution, { nullable: true, description: 'The contribution.' })
  contribution: Contribution | null;
}

/** Gives a contribution back to its author with a note of what to change. */
@Resolver()
export class AskForChanges {
  @Mutates(mayReviewContribution)
  @Mutation(() => AskForChangesPayload, { description: 'Gives a contribution back to its author, who gets the note by mail.' })
  async askForChanges(@Arg('input', () => AskForChangesInput, { description: 'What.' }) { contributionId, revision, note }: AskForChangesInput, @Ctx() context: Context) {
    const contribution = await heldContribution(context, contributionId, mayReviewContribution, revision);
    if (isAuthor(context.actor, subjectOf(contribution))) refuse('OWN_CONTRIBUTION', ['contributionId']);
    await takeAct(context, contribution, 'ASK_FOR_CHANGES', 'EDITOR', { note: readNote(note) ?? refuse('NOTE_MISSING', ['note']) });
    return { contribution };
  }
}

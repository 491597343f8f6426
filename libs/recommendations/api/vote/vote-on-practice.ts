import { isSignedIn } from '@skills/identity/api';
import { anyone, Context, Mutates, Payload, ReadPolicy, refuse } from '@skills/platform/graph';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Practice } from '../catalogue/practice.entity';
import { keepVote } from './keep-vote';

@InputType({ description: 'What the viewer says of a case.' })
export class VoteOnPracticeInput {
  @Field(() => ID, { description: 'The case.' })
  practiceId: string;

  @Field(() => Boolean, { nullable: true, description: 'true: useful; false: not useful; null, or nothing, takes the vote back.' })
  useful?: boolean | null;
}

@ReadPolicy(anyone)
@ObjectType({ description: 'The case with its votes, or the problems.' })
export class VoteOnPracticePayload extends Payload {
  @Field(() => Practice, { nullable: true, description: 'The case.' })
  practice: Practice | null;
}

/** Keeps one vote a mailbox on a case; voting again changes it. */
@Resolver()
export class VoteOnPractice {
  @Mutates(isSignedIn)
  @Mutation(() => VoteOnPracticePayload, { description: 'Says whether a case was useful: one vote a mailbox, whatever names it has, which can be changed and taken back.' })
  async voteOnPractice(@Arg('input', () => VoteOnPracticeInput, { description: 'The vote.' }) { practiceId, useful }: VoteOnPracticeInput, @Ctx() context: Context) {
    const { personId } = context.ask(isSignedIn, null);
    const practice = (await context.em.findOne(Practice, { id: practiceId, withdrawnOn: null })) ?? refuse('NOT_FOUND', ['practiceId']);
    await keepVote(context, personId!, { column: 'practice_id', id: practiceId }, useful);
    return { practice };
  }
}

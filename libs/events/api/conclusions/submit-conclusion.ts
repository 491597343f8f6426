import { Person } from '@skills/identity/api';
import { anyone, Context, Mutates, ReadPolicy } from '@skills/platform/graph';
import { Arg, Ctx, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { mayOrganise } from '../event/event.policy';
import { ConclusionPayload, SeenConclusion } from './conclusion-input';
import { heldConclusion, touchConclusion } from './held-conclusion';

@InputType({ description: 'Which conclusion, and as it was seen.' })
export class SubmitConclusionInput extends SeenConclusion {}

@ReadPolicy(anyone)
@ObjectType({ description: 'The conclusion, or the problems.' })
export class SubmitConclusionPayload extends ConclusionPayload {}

/** Hands a conclusion to another organiser. Where its author is not known any more, it is theirs who hand it in. */
@Resolver()
export class SubmitConclusion {
  @Mutates(mayOrganise)
  @Mutation(() => SubmitConclusionPayload, { description: 'Hands a conclusion to another organiser of the event for review.' })
  async submitConclusion(@Arg('input', () => SubmitConclusionInput, { description: 'Which.' }) { conclusionId, revision }: SubmitConclusionInput, @Ctx() context: Context) {
    const conclusion = await heldConclusion(context, conclusionId, revision, 'SUBMIT');
    Object.assign(conclusion, { state: 'IN_REVIEW', sentBack: null, isNoteChanged: false, author: conclusion.author ?? context.em.getReference(Person, context.actor.personId!) });
    touchConclusion(conclusion, context.clock());
    return { conclusion };
  }
}

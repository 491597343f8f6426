import { anyone, Context, Mutates, Payload, ReadPolicy } from '@skills/platform/graph';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { mayOrganise } from '../event/event.policy';
import { SeenConclusion } from './conclusion-input';
import { heldConclusion } from './held-conclusion';

@InputType({ description: 'Which conclusion, and as it was seen.' })
export class RemoveConclusionInput extends SeenConclusion {}

@ReadPolicy(anyone)
@ObjectType({ description: 'What was removed, or the problems.' })
export class RemoveConclusionPayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'The id of the conclusion that is no more.' })
  removedId: string | null;
}

/** Takes a conclusion away. */
@Resolver()
export class RemoveConclusion {
  @Mutates(mayOrganise)
  @Mutation(() => RemoveConclusionPayload, { description: 'Takes a conclusion away; where it is published it stays until the next summary.' })
  async removeConclusion(@Arg('input', () => RemoveConclusionInput, { description: 'Which.' }) { conclusionId, revision }: RemoveConclusionInput, @Ctx() context: Context) {
    const conclusion = await heldConclusion(context, conclusionId, revision, 'REMOVE');
    context.em.remove(conclusion);
    return { removedId: conclusion.id };
  }
}

import { Person } from '@skills/identity/api';
import { anyone, Context, Mutates, ReadPolicy } from '@skills/platform/graph';
import { Arg, Ctx, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { mayOrganise } from '../event/event.policy';
import { ConclusionPayload, SeenConclusion } from './conclusion-input';
import { heldConclusion, touchConclusion } from './held-conclusion';

@InputType({ description: 'Which conclusion, and as it was seen.' })
export class AcceptConclusionInput extends SeenConclusion {}

@ReadPolicy(anyone)
@ObjectType({ description: 'The conclusion, or the problems.' })
export class AcceptConclusionPayload extends ConclusionPayload {}

/** Agrees to what another organiser concluded. */
@Resolver()
export class AcceptConclusion {
  @Mutates(mayOrganise)
  @Mutation(() => AcceptConclusionPayload, { description: 'Agrees to what another organiser concluded; nobody agrees to what they wrote themselves.' })
  async acceptConclusion(@Arg('input', () => AcceptConclusionInput, { description: 'Which.' }) { conclusionId, revision }: AcceptConclusionInput, @Ctx() context: Context) {
    const conclusion = await heldConclusion(context, conclusionId, revision, 'ACCEPT');
    Object.assign(conclusion, { state: 'ACCEPTED', isNoteChanged: false, reviewer: context.em.getReference(Person, context.actor.personId!) });
    touchConclusion(conclusion, context.clock());
    return { conclusion };
  }
}

import { Person } from '@skills/identity/api';
import { idOf } from '@skills/platform/database';
import { anyone, Context, Mutates, ReadPolicy } from '@skills/platform/graph';
import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { mayOrganise } from '../event/event.policy';
import { conclusionContent, ConclusionInput, ConclusionPayload, SeenConclusion } from './conclusion-input';
import { heldConclusion, touchConclusion } from './held-conclusion';

@InputType({ description: 'A conclusion, and what it says now.' })
export class ChangeConclusionInput extends SeenConclusion {
  @Field(() => ConclusionInput, { description: 'What it says now.' })
  content: ConclusionInput;
}

@ReadPolicy(anyone)
@ObjectType({ description: 'The conclusion, or the problems.' })
export class ChangeConclusionPayload extends ConclusionPayload {}

/** Says a conclusion otherwise. Whoever changes it is its author from now on. */
@Resolver()
export class ChangeConclusion {
  @Mutates(mayOrganise)
  @Mutation(() => ChangeConclusionPayload, { description: 'Says a conclusion otherwise: it is a draft again, and is reviewed again. What is published stays until the next summary.' })
  async changeConclusion(@Arg('input', () => ChangeConclusionInput, { description: 'The conclusion and its new content.' }) { conclusionId, revision, content }: ChangeConclusionInput, @Ctx() context: Context) {
    const conclusion = await heldConclusion(context, conclusionId, revision, 'CHANGE');
    const { em, actor, clock } = context;
    Object.assign(conclusion, await conclusionContent(context, idOf(conclusion.event), content), { state: 'DRAFT', isNoteChanged: false, author: em.getReference(Person, actor.personId!), reviewer: null });
    touchConclusion(conclusion, clock());
    return { conclusion };
  }
}

import { anyone, Context, Mutates, Payload, ReadPolicy } from '@skills/platform/graph';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { mayOrganise } from '../event/event.policy';
import { heldItem } from './held-item';

@InputType({ description: 'Which item of a checklist.' })
export class RemoveChecklistItemInput {
  @Field(() => ID, { description: 'The item.' })
  itemId: string;
}

@ReadPolicy(anyone)
@ObjectType({ description: 'The id of what is gone, or the problems.' })
export class RemoveChecklistItemPayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'The item that is no more.' })
  removedId: string | null;
}

/** Removes an item of a checklist. */
@Resolver()
export class RemoveChecklistItem {
  @Mutates(mayOrganise)
  @Mutation(() => RemoveChecklistItemPayload, { description: 'Removes an item of a checklist.' })
  async removeChecklistItem(@Arg('input', () => RemoveChecklistItemInput, { description: 'Which.' }) { itemId }: RemoveChecklistItemInput, @Ctx() context: Context) {
    const item = await heldItem(context, itemId);
    await context.em.remove(item).flush();
    return { removedId: itemId };
  }
}

import { Person } from '@skills/identity/api';
import { anyone, Context, Mutates, ReadPolicy } from '@skills/platform/graph';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { mayOrganise } from '../event/event.policy';
import { ChecklistPayload } from './checklist-payload';
import { heldItem } from './held-item';

@InputType({ description: 'Whether an item of a checklist is done.' })
export class TickChecklistItemInput {
  @Field(() => ID, { description: 'The item.' })
  itemId: string;

  @Field(() => Boolean, { description: 'Whether it is done.' })
  isDone: boolean;
}

@ReadPolicy(anyone)
@ObjectType({ description: 'The item, or the problems.' })
export class TickChecklistItemPayload extends ChecklistPayload {}

/** Says that an item of a checklist is done, or is not. */
@Resolver()
export class TickChecklistItem {
  @Mutates(mayOrganise)
  @Mutation(() => TickChecklistItemPayload, { description: 'Says that an item of a checklist is done, or is not. A second time changes nothing: who did it first stays.' })
  async tickChecklistItem(@Arg('input', () => TickChecklistItemInput, { description: 'Which.' }) { itemId, isDone }: TickChecklistItemInput, @Ctx() context: Context) {
    const item = await heldItem(context, itemId);
    if (isDone === (item.doneAt !== null)) return { item };
    item.doneAt = isDone ? context.clock() : null;
    item.doneBy = isDone && context.actor.personId ? context.em.getReference(Person, context.actor.personId) : null;
    item.revision += 1;
    return { item };
  }
}

import { idOf } from '@skills/platform/database';
import { anyone, Context, Mutates, ReadPolicy } from '@skills/platform/graph';
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { mayOrganise } from '../event/event.policy';
import { ChecklistItemContent, ChecklistPayload, readItem } from './checklist-payload';
import { heldItem } from './held-item';

@InputType({ description: 'What an item of a checklist says now.' })
export class ChangeChecklistItemInput {
  @Field(() => ID, { description: 'The item.' })
  itemId: string;

  @Field(() => Int, { description: 'The revision that was seen.' })
  revision: number;

  @Field(() => ChecklistItemContent, { description: 'What it says.' })
  content: ChecklistItemContent;
}

@ReadPolicy(anyone)
@ObjectType({ description: 'The item, or the problems.' })
export class ChangeChecklistItemPayload extends ChecklistPayload {}

/** Changes an item of a checklist. */
@Resolver()
export class ChangeChecklistItem {
  @Mutates(mayOrganise)
  @Mutation(() => ChangeChecklistItemPayload, { description: 'Changes an item of a checklist; refused when somebody else did meanwhile.' })
  async changeChecklistItem(@Arg('input', () => ChangeChecklistItemInput, { description: 'What.' }) { itemId, revision, content }: ChangeChecklistItemInput, @Ctx() context: Context) {
    const item = await heldItem(context, itemId, revision);
    Object.assign(item, { ...(await readItem(context, idOf(item.event), content)), revision: item.revision + 1 });
    return { item };
  }
}

import { anyone, Context, Mutates, ReadPolicy, refuse } from '@skills/platform/graph';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { uuidv7 } from 'uuidv7';
import { MOST_CHECKLIST_ITEMS } from '../../rules';
import { mayOrganise } from '../event/event.policy';
import { organisedBook } from '../event/held-event';
import { ChecklistItem } from './checklist-item.entity';
import { ChecklistItemContent, ChecklistPayload, readItem } from './checklist-payload';

@InputType({ description: 'A new item of a checklist.' })
export class AddChecklistItemInput {
  @Field(() => ID, { description: 'The event.' })
  eventId: string;

  @Field(() => ChecklistItemContent, { description: 'What it says.' })
  content: ChecklistItemContent;

  @Field(() => ID, { nullable: true, description: 'Makes a repeated request harmless.' })
  idempotencyKey?: string;
}

@ReadPolicy(anyone)
@ObjectType({ description: 'The item, or the problems.' })
export class AddChecklistItemPayload extends ChecklistPayload {}

/** Adds an item to the checklist of an event. */
@Resolver()
export class AddChecklistItem {
  @Mutates(mayOrganise)
  @Mutation(() => AddChecklistItemPayload, { description: 'Adds an item to the checklist of an event.' })
  async addChecklistItem(@Arg('input', () => AddChecklistItemInput, { description: 'The item.' }) { eventId, content }: AddChecklistItemInput, @Ctx() context: Context) {
    const { event } = await organisedBook(context, eventId);
    const { em } = context;
    if ((await em.count(ChecklistItem, { event: event.id })) >= MOST_CHECKLIST_ITEMS) refuse('LIST_FULL', [], { most: MOST_CHECKLIST_ITEMS });
    const item = em.create(ChecklistItem, { id: uuidv7(), event, templateCode: null, doneAt: null, doneBy: null, revision: 1, ...(await readItem(context, event.id, content)) });
    em.persist(item);
    return { item };
  }
}

import { anyone, Context, Mutates, Payload, ReadPolicy } from '@skills/platform/graph';
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { uuidv7 } from 'uuidv7';
import { mayOrganise } from '../event/event.policy';
import { organisedBook } from '../event/held-event';
import { ChecklistItem } from './checklist-item.entity';
import { templateFor } from './checklist-template';

@InputType({ description: 'Which event.' })
export class FillChecklistInput {
  @Field(() => ID, { description: 'The event.' })
  eventId: string;
}

@ReadPolicy(anyone)
@ObjectType({ description: 'How many items were added, or the problems.' })
export class FillChecklistPayload extends Payload {
  @Field(() => Int, { nullable: true, description: 'How many items were added; 0 when all were there.' })
  added: number | null;
}

/** Adds what usually has to be done to the checklist of an event. */
@Resolver()
export class FillChecklist {
  @Mutates(mayOrganise)
  @Mutation(() => FillChecklistPayload, { description: 'Adds what usually has to be done for an event of this kind, in the language of the request. What was added before is not added again.' })
  async fillChecklist(@Arg('input', () => FillChecklistInput, { description: 'Which.' }) { eventId }: FillChecklistInput, @Ctx() context: Context) {
    const { event } = await organisedBook(context, eventId);
    const { em, request } = context;
    const there = new Set((await em.find(ChecklistItem, { event: event.id })).map(({ templateCode }) => templateCode));
    const missing = (await templateFor(event.kind)).filter(({ code }) => !there.has(code));
    for (const { code, daysFromEvent, title } of missing)
      em.persist(em.create(ChecklistItem, { id: uuidv7(), event, title: title[request.language] ?? title['en'] ?? code, templateCode: code, dueOn: null, daysFromEvent, assignee: null, doneAt: null, doneBy: null, revision: 1 }));
    return { added: missing.length };
  }
}

import { writeAudit } from '@skills/identity/api';
import { anyone, Context, Mutates, ReadPolicy, refuse } from '@skills/platform/graph';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { EventPayload } from '../event/event-payload';
import { mayOrganise } from '../event/event.policy';
import { organisedBook } from '../event/held-event';
import { canErase, leftOf } from './data-left';
import { eraseEvent } from './erase-event';

@InputType({ description: 'Which event.' })
export class EraseEventDataInput {
  @Field(() => ID, { description: 'The event.' })
  eventId: string;
}

@ReadPolicy(anyone)
@ObjectType({ description: 'The event, or the problems.' })
export class EraseEventDataPayload extends EventPayload {}

/** Erases the personal data of an event before its time. */
@Resolver()
export class EraseEventData {
  @Mutates(mayOrganise)
  @Mutation(() => EraseEventDataPayload, { description: 'Erases the personal data of an event that was held or cancelled before its time, and who came is counted for good first; noted in the audit log. Doing it again erases what came since, and else changes nothing.' })
  async eraseEventData(@Arg('input', () => EraseEventDataInput, { description: 'Which.' }) { eventId }: EraseEventDataInput, @Ctx() context: Context) {
    const { event } = await organisedBook(context, eventId);
    if (!canErase(event)) refuse('NOT_OVER_YET');
    if (event.namesErasedAt !== null && (await leftOf(context, [event.id])).length === 0) return { event };
    event.namesErasedAt = context.clock();
    await context.em.flush();
    await eraseEvent(context.em, event.id, context.clock());
    await writeAudit(context, { act: 'erase event data', subjectKind: 'Event', subjectId: null, detail: event.slug });
    return { event };
  }
}

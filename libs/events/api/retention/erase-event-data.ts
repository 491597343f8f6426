import { writeAudit } from '@skills/identity/api';
import { anyone, Context, Mutates, ReadPolicy, refuse } from '@skills/platform/graph';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { EventPayload } from '../event/event-payload';
import { mayOrganise } from '../event/event.policy';
import { organisedBook } from '../event/held-event';
import { eraseDue } from '../registration/retention';
import { canErase } from './data-left';

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
  @Mutation(() => EraseEventDataPayload, { description: 'Erases the personal data of an event that was held or cancelled before its time; noted in the audit log. A second time changes nothing.' })
  async eraseEventData(@Arg('input', () => EraseEventDataInput, { description: 'Which.' }) { eventId }: EraseEventDataInput, @Ctx() context: Context) {
    const { event } = await organisedBook(context, eventId);
    if (event.namesErasedAt !== null) return { event };
    if (!canErase(event)) refuse('NOT_OVER_YET');
    event.namesErasedAt = context.clock();
    await context.em.flush();
    await eraseDue(context.em, context.clock());
    await writeAudit(context, { act: 'erase event data', subjectKind: 'Event', subjectId: null, detail: event.slug });
    return { event };
  }
}

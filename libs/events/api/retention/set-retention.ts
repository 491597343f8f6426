import { writeAudit } from '@skills/identity/api';
import { anyone, Context, Mutates, ReadPolicy, refuse } from '@skills/platform/graph';
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { isRetention, MOST_RETENTION_MONTHS } from '../../rules';
import { EventPayload } from '../event/event-payload';
import { mayOrganise } from '../event/event.policy';
import { organisedBook } from '../event/held-event';

@InputType({ description: 'How long personal data of an event is kept.' })
export class SetRetentionInput {
  @Field(() => ID, { description: 'The event.' })
  eventId: string;

  @Field(() => Int, { description: 'For how many months after its end.' })
  months: number;
}

@ReadPolicy(anyone)
@ObjectType({ description: 'The event, or the problems.' })
export class SetRetentionPayload extends EventPayload {}

/** Says how long personal data of an event is kept. */
@Resolver()
export class SetRetention {
  @Mutates(mayOrganise)
  @Mutation(() => SetRetentionPayload, { description: 'Says for how many months after its end personal data of an event is kept. Once it is public, less can be said and not more: people registered on that word.' })
  async setRetention(@Arg('input', () => SetRetentionInput, { description: 'How long.' }) { eventId, months }: SetRetentionInput, @Ctx() context: Context) {
    const { event } = await organisedBook(context, eventId);
    if (!isRetention(months)) refuse('RETENTION_RANGE', ['months'], { most: MOST_RETENTION_MONTHS });
    if (months === event.retentionMonths) return { event };
    if (event.standing !== 'DRAFT' && months > event.retentionMonths) refuse('RETENTION_PROMISED', ['months'], { most: event.retentionMonths });
    event.retentionMonths = months;
    await writeAudit(context, { act: 'set retention', subjectKind: 'Event', subjectId: null, detail: `${event.slug}, ${months}` });
    return { event };
  }
}

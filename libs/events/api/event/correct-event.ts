import { refuseFaults } from '@skills/identity/api';
import { anyone, Context, Mutates, ReadPolicy, refuse } from '@skills/platform/graph';
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { isAhead, readEventCorrection } from '../../rules';
import { EventFactsInput } from './event-facts-input';
import { EVENT_FORM, translationsOf } from './event-input';
import { EventPayload } from './event-payload';
import { mayOrganise } from './event.policy';
import { organisedBook, touch } from './held-event';

@InputType({ description: 'What is known of an event that was held; absent or null is not known.' })
export class EventCorrectionInput extends EventFactsInput {
  @Field(() => String, { nullable: true, description: 'The day or month for which it was planned, ISO 8601; not for an event that was planned here, whose time stays.' })
  plannedDate?: string | null;

  @Field(() => String, { nullable: true, description: 'The day or month in which it was held, ISO 8601.' })
  actualDate?: string | null;

  @Field(() => String, { nullable: true, description: 'The last day on which it was held, ISO 8601, where it was held on several.' })
  actualLastDate?: string | null;

  @Field(() => [String], { description: 'Where the facts were found (https).' })
  sourceUrls: string[];
}

@InputType({ description: 'An event that was held, and what is now said of it.' })
export class CorrectEventInput {
  @Field(() => ID, { description: 'The event.' })
  eventId: string;

  @Field(() => Int, { description: 'The revision that was changed.' })
  revision: number;

  @Field(() => EventCorrectionInput, { description: 'What is said of it now.' })
  content: EventCorrectionInput;
}

@ReadPolicy(anyone)
@ObjectType({ description: 'The event, or the problems.' })
export class CorrectEventPayload extends EventPayload {}

/** Corrects what is said of an event that was held, whether or not its conclusions are published. */
@Resolver()
export class CorrectEvent {
  @Mutates(mayOrganise)
  @Mutation(() => CorrectEventPayload, { description: 'Corrects what is said of an event that was held: its texts, its place and when it was. Its seats, and the time for which it was planned here, stay.' })
  async correctEvent(@Arg('input', () => CorrectEventInput, { description: 'The event and what is known of it.' }) { eventId, revision, content: input }: CorrectEventInput, @Ctx() context: Context) {
    const { event } = await organisedBook(context, eventId, revision);
    if (event.standing !== 'HELD' && event.standing !== 'REPORTED') refuse('NOT_POSSIBLE_NOW');
    const reading = readEventCorrection(input);
    if ('faults' in reading) return refuseFaults(context, EVENT_FORM, reading.faults);
    const { translations, ...content } = reading.content;
    if (content.plannedDate !== null && event.startsAt !== null) refuseFaults(context, EVENT_FORM, [{ path: ['plannedDate'], reason: 'NOT_OFFERED', most: null }]);
    if (content.actualDate !== null && isAhead(content.actualDate, context.clock(), event.timeZone)) refuse('TIME_AHEAD', ['content', 'actualDate']);
    if (content.actualLastDate !== null && isAhead(content.actualLastDate, context.clock(), event.timeZone)) refuse('TIME_AHEAD', ['content', 'actualLastDate']);
    if (!context.can(mayOrganise, { id: event.id, countryCode: content.countryCode })) refuse('NOT_YOUR_COUNTRY', ['content', 'countryCode']);
    Object.assign(event, content, { translations: translationsOf(translations) });
    touch(event, context.clock());
    return { event };
  }
}

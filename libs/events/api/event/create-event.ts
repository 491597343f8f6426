import { writeAudit } from '@skills/identity/api';
import { anyone, Context, Mutates, ReadPolicy, refuse } from '@skills/platform/graph';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { uuidv7 } from 'uuidv7';
import { slugOf } from '../../rules';
import { SeatBook } from '../seats/seat-book.entity';
import { copiedEvent, CopiedEventInput, copyParts } from './copy-event';
import { eventContent, EventContentInput } from './event-input';
import { EventPayload } from './event-payload';
import { Event } from './event.entity';
import { mayCreateEvents, mayOrganise } from './event.policy';

@InputType({ description: 'An event that is being prepared.' })
export class CreateEventInput {
  @Field(() => EventContentInput, { description: 'What is said of it.' })
  content: EventContentInput;

  @Field(() => CopiedEventInput, { nullable: true, description: 'An earlier event from which more is taken than what is said of it.' })
  copy?: CopiedEventInput | null;

  @Field(() => ID, { nullable: true, description: 'Makes a repeated request harmless.' })
  idempotencyKey?: string;
}

@ReadPolicy(anyone)
@ObjectType({ description: 'The event, or the problems.' })
export class CreateEventPayload extends EventPayload {}

/** Begins an event as a draft. */
@Resolver()
export class CreateEvent {
  @Mutates(mayCreateEvents)
  @Mutation(() => CreateEventPayload, { description: 'Begins an event as a draft, which only organisers see.' })
  async createEvent(@Arg('input', () => CreateEventInput, { description: 'The event.' }) input: CreateEventInput, @Ctx() context: Context) {
    context.ask(mayCreateEvents, null);
    const { em } = context;
    const source = input.copy ? await copiedEvent(context, input.copy) : null;
    const { capacity, ...content } = await eventContent(context, input.content);
    if (!context.can(mayOrganise, { ...content, id: null })) refuse('NOT_YOUR_COUNTRY', ['content', 'countryCode']);
    const id = uuidv7();
    const slug = `${slugOf(content.title)}-${id.slice(-6)}`;
    const event = em.create(Event, {
      ...content, id, slug, standing: 'DRAFT', revision: 1, changedAt: context.clock(), plannedDate: null, actualDate: null,
      isRegistrationPaused: false, notice: null, sourceUrls: [], isDemo: context.request.isDemo,
    });
    em.persist([event, em.create(SeatBook, { event, capacity, taken: 0, generalTaken: 0, nextNumber: 1 })]);
    await writeAudit(context, { act: 'create event', subjectKind: 'Event', subjectId: null, detail: slug });
    if (source && input.copy) await copyParts(context, source, event, input.copy.parts);
    return { event };
  }
}

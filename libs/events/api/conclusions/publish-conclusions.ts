import { refuseFaults } from '@skills/identity/api';
import { anyone, Context, Mutates, ReadPolicy, refuse } from '@skills/platform/graph';
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { uuidv7 } from 'uuidv7';
import { readCorrection } from '../../rules';
import { EventPayload } from '../event/event-payload';
import { mayOrganise } from '../event/event.policy';
import { organisedBook, takeEventAct } from '../event/held-event';
import { ConclusionSummary, PublishedConclusion } from './conclusion-summary.entity';
import { BreakoutNote } from '../notes/breakout-note.entity';
import { Conclusion } from './conclusion.entity';
import { conclusionsPublished } from './conclusions-published';
import { noteAsItIs } from './published-note';

@InputType({ description: 'Which conclusions are published.' })
export class PublishConclusionsInput {
  @Field(() => ID, { description: 'The event.' })
  eventId: string;

  @Field(() => Int, { description: 'The number of the version to come: 1, or one more than the last. It makes a repeated request harmless.' })
  version: number;

  @Field(() => String, { nullable: true, description: 'What a version after the first corrects, in a sentence or two.' })
  correction?: string | null;
}

@ReadPolicy(anyone)
@ObjectType({ description: 'The event, or the problems.' })
export class PublishConclusionsPayload extends EventPayload {
  @Field(() => ConclusionSummary, { nullable: true, description: 'The summary.' })
  summary: ConclusionSummary | null;
}

/** Publishes everything that was concluded from an event at once. */
@Resolver()
export class PublishConclusions {
  @Mutates(mayOrganise)
  @Mutation(() => PublishConclusionsPayload, { description: 'Publishes everything that was concluded from an event that was held, once all of it is reviewed; the event is reported with it. A later version corrects, and the earlier ones are kept.' })
  async publishConclusions(@Arg('input', () => PublishConclusionsInput, { description: 'Which.' }) input: PublishConclusionsInput, @Ctx() context: Context) {
    const { event } = await organisedBook(context, input.eventId);
    const { em } = context;
    const [last] = await em.find(ConclusionSummary, { event: event.id }, { orderBy: { version: 'desc' }, limit: 1 });
    if (last && last.version === input.version) return { event, summary: last };
    if (input.version !== (last?.version ?? 0) + 1) refuse('CHANGED_MEANWHILE', ['version']);
    if (event.standing !== 'HELD' && event.standing !== 'REPORTED') refuse('NOT_POSSIBLE_NOW');
    const reading = readCorrection({ correction: input.correction });
    if ('faults' in reading) return refuseFaults(context, { path: [], nameKey: () => 'events.outcomes.field.correction' }, reading.faults);
    const { correction } = reading.content;
    if (last && correction === null) refuse('FIELD_REQUIRED', ['correction'], { field: context.request.translate('events.outcomes.field.correction') });
    const conclusions = await em.find(Conclusion, { event: event.id }, { orderBy: { id: 'asc' } });
    if (conclusions.length === 0) refuse('CONCLUSIONS_NONE');
    if (conclusions.some(({ state }) => state !== 'ACCEPTED')) refuse('CONCLUSIONS_OPEN');
    const notes = await em.find(BreakoutNote, { event: event.id }, { orderBy: { id: 'asc' } });
    const now = context.clock();
    takeEventAct(event, 'REPORT', now);
    const summary = em.create(ConclusionSummary, { id: uuidv7(), event, version: input.version, correction: last ? correction : null, publishedAt: now });
    const lines = conclusions.map(({ id, kind, text, textLanguage, translations, topics, targetRoles, noteIds, reason }, at) =>
      em.create(PublishedConclusion, { id: uuidv7(), summary, conclusionId: id, position: at + 1, kind, text, textLanguage, translations, topics, targetRoles, noteCount: noteIds.length, reason: noteIds.length > 0 ? null : reason, notes: notes.filter((note) => noteIds.includes(note.id)).map(noteAsItIs) }),
    );
    em.persist([summary, ...lines]);
    context.announce(conclusionsPublished(event, summary, lines));
    return { event, summary };
  }
}

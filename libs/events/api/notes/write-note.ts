import { anyone, Context, Mutates, ReadPolicy, refuse } from '@skills/platform/graph';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { uuidv7 } from 'uuidv7';
import { MOST_NOTES } from '../../rules';
import { mayOrganise } from '../event/event.policy';
import { outcomeBook } from '../conclusions/held-conclusion';
import { BreakoutNote } from './breakout-note.entity';
import { noteContent, NoteInput, NotePayload } from './note-input';

@InputType({ description: 'A note on an event.' })
export class WriteNoteInput {
  @Field(() => ID, { description: 'The event.' })
  eventId: string;

  @Field(() => NoteInput, { description: 'The note.' })
  content: NoteInput;

  @Field(() => ID, { nullable: true, description: 'Makes a repeated request harmless.' })
  idempotencyKey?: string;
}

@ReadPolicy(anyone)
@ObjectType({ description: 'The note, or the problems.' })
export class WriteNotePayload extends NotePayload {}

/** Writes down what a group talked about. */
@Resolver()
export class WriteNote {
  @Mutates(mayOrganise)
  @Mutation(() => WriteNotePayload, { description: 'Writes down what a group at an event talked about, for its organisers.' })
  async writeNote(@Arg('input', () => WriteNoteInput, { description: 'The note.' }) { eventId, content }: WriteNoteInput, @Ctx() context: Context) {
    const { event } = await outcomeBook(context, eventId);
    const { em } = context;
    const written = noteContent(context, content);
    if ((await em.count(BreakoutNote, { event: event.id })) >= MOST_NOTES) refuse('OUTCOMES_FULL', [], { most: MOST_NOTES });
    const note = em.create(BreakoutNote, { ...written, id: uuidv7(), event, revision: 1, changedAt: context.clock() });
    em.persist(note);
    return { note };
  }
}

import { anyone, Context, Mutates, ReadPolicy } from '@skills/platform/graph';
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { mayOrganise } from '../event/event.policy';
import { heldNote } from './held-note';
import { noteContent, NoteInput, NotePayload } from './note-input';

@InputType({ description: 'A note, and what it says now.' })
export class ChangeNoteInput {
  @Field(() => ID, { description: 'The note.' })
  noteId: string;

  @Field(() => Int, { description: 'The revision that was changed.' })
  revision: number;

  @Field(() => NoteInput, { description: 'What it says now.' })
  content: NoteInput;
}

@ReadPolicy(anyone)
@ObjectType({ description: 'The note, or the problems.' })
export class ChangeNotePayload extends NotePayload {}

/** Changes what is written of a group. */
@Resolver()
export class ChangeNote {
  @Mutates(mayOrganise)
  @Mutation(() => ChangeNotePayload, { description: 'Changes a note, on the revision that was seen.' })
  async changeNote(@Arg('input', () => ChangeNoteInput, { description: 'The note and its new content.' }) { noteId, revision, content }: ChangeNoteInput, @Ctx() context: Context) {
    const note = await heldNote(context, noteId, revision);
    Object.assign(note, noteContent(context, content), { revision: note.revision + 1, changedAt: context.clock() });
    return { note };
  }
}

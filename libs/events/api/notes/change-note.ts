import { anyone, Context, Mutates, ReadPolicy } from '@skills/platform/graph';
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { NoteContent } from '../../rules';
import { mayOrganise } from '../event/event.policy';
import { reviewAgain } from './conclusions-on';
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

const isSame = (note: NoteContent, { groupName, topic, language, text }: NoteContent): boolean => note.groupName === groupName && note.topic === topic && note.language === language && note.text === text;

/** Changes what is written of a group. */
@Resolver()
export class ChangeNote {
  @Mutates(mayOrganise)
  @Mutation(() => ChangeNotePayload, { description: 'Changes a note, on the revision that was seen. Conclusions that rest on it are reviewed again; what is published keeps the note as it was.' })
  async changeNote(@Arg('input', () => ChangeNoteInput, { description: 'The note and its new content.' }) { noteId, revision, content }: ChangeNoteInput, @Ctx() context: Context) {
    const note = await heldNote(context, noteId, revision);
    const said = noteContent(context, content);
    if (isSame(note, said)) return { note };
    Object.assign(note, said, { revision: note.revision + 1, changedAt: context.clock() });
    await reviewAgain(context, note);
    return { note };
  }
}

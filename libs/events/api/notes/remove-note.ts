import { anyone, Context, Mutates, Payload, ReadPolicy, refuse } from '@skills/platform/graph';
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { mayOrganise } from '../event/event.policy';
import { conclusionsOn, isPublishedUpon } from './conclusions-on';
import { heldNote } from './held-note';

@InputType({ description: 'Which note.' })
export class RemoveNoteInput {
  @Field(() => ID, { description: 'The note.' })
  noteId: string;

  @Field(() => Int, { description: 'The revision that was seen.' })
  revision: number;
}

@ReadPolicy(anyone)
@ObjectType({ description: 'What was removed, or the problems.' })
export class RemoveNotePayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'The id of the note that is no more.' })
  removedId: string | null;
}

/** Takes a note away on which nothing rests. */
@Resolver()
export class RemoveNote {
  @Mutates(mayOrganise)
  @Mutation(() => RemoveNotePayload, { description: 'Takes a note away; refused while a conclusion rests on it, or a published version does.' })
  async removeNote(@Arg('input', () => RemoveNoteInput, { description: 'Which.' }) { noteId, revision }: RemoveNoteInput, @Ctx() context: Context) {
    const note = await heldNote(context, noteId, revision);
    if ((await conclusionsOn(context, note)).length > 0) refuse('NOTE_IN_USE');
    if (await isPublishedUpon(context, note)) refuse('NOTE_PUBLISHED');
    context.em.remove(note);
    return { removedId: note.id };
  }
}

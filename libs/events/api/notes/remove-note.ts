import { raw } from '@mikro-orm/postgresql';
import { anyone, Context, Mutates, Payload, ReadPolicy, refuse } from '@skills/platform/graph';
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Conclusion } from '../conclusions/conclusion.entity';
import { mayOrganise } from '../event/event.policy';
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
  @Mutation(() => RemoveNotePayload, { description: 'Takes a note away; refused while a conclusion rests on it.' })
  async removeNote(@Arg('input', () => RemoveNoteInput, { description: 'Which.' }) { noteId, revision }: RemoveNoteInput, @Ctx() context: Context) {
    const note = await heldNote(context, noteId, revision);
    const { em } = context;
    if (await em.count(Conclusion, { event: note.event, [raw('? = any(note_ids)', [note.id])]: [] })) refuse('NOTE_IN_USE');
    em.remove(note);
    return { removedId: note.id };
  }
}

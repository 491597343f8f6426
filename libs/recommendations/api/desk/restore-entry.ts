import { Context, Mutates, Payload, ReadPolicy, refuse } from '@skills/platform/graph';
import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { mayEdit } from '../contribution/contribution.policy';
import { takeAct } from '../contribution/take-act';
import { DeskEntry } from './desk-entry';
import { auditEntry, EntryInput, heldEntry, type HeldEntry } from './held-entry';
import { readEntry } from './read-entries';

@InputType({ description: 'Which course or case.' })
export class RestoreEntryInput extends EntryInput {}

@ReadPolicy(mayEdit)
@ObjectType({ description: 'The course or case, or the problems.' })
export class RestoreEntryPayload extends Payload {
  @Field(() => DeskEntry, { nullable: true, description: 'The course or case.' })
  entry: DeskEntry | null;
}

// What its author took back is the author's to hand in again, and of what was erased no word is left.
const isRestorable = ({ entry, contribution }: HeldEntry): boolean => (contribution ? Boolean(contribution.takenOut?.publishedContent) : !entry.isContributed);

/** Puts a course or case that an editor took out back into the catalogue, with the contribution that it came from. */
@Resolver()
export class RestoreEntry {
  @Mutates(mayEdit)
  @Mutation(() => RestoreEntryPayload, { description: 'Puts a course or case that an editor took out back into the catalogue, with the contribution that it came from.' })
  async restoreEntry(@Arg('input', () => RestoreEntryInput, { description: 'Which.' }) input: RestoreEntryInput, @Ctx() context: Context) {
    const held = await heldEntry(context, input, 'TAKEN_OUT');
    if (!isRestorable(held)) refuse('NOT_FOUND', ['entryId']);
    if (held.contribution) await takeAct(context, held.contribution, 'RESTORE', 'EDITOR');
    held.entry.withdrawnOn = null;
    await auditEntry(context, 'restore', held);
    await context.em.flush();
    return { entry: await readEntry(context.em, input.kind, input.entryId) };
  }
}

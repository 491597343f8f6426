import { Context, Mutates, Payload, ReadPolicy } from '@skills/platform/graph';
import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { dayOf } from '../contribution/catalogue-writes';
import { mayEdit } from '../contribution/contribution.policy';
import { DeskEntry } from './desk-entry';
import { auditEntry, EntryInput, heldEntry } from './held-entry';
import { readEntry } from './read-entries';

@InputType({ description: 'Which course or case.' })
export class ConfirmEntryInput extends EntryInput {}

@ReadPolicy(mayEdit)
@ObjectType({ description: 'The course or case, or the problems.' })
export class ConfirmEntryPayload extends Payload {
  @Field(() => DeskEntry, { nullable: true, description: 'The course or case.' })
  entry: DeskEntry | null;
}

/** Says that a course was seen on offer today, or that a case was read today, on its own page. */
@Resolver()
export class ConfirmEntry {
  @Mutates(mayEdit)
  @Mutation(() => ConfirmEntryPayload, { description: 'Says that a course was seen on offer today, or that a case was read today, on its own page.' })
  async confirmEntry(@Arg('input', () => ConfirmEntryInput, { description: 'Which.' }) input: ConfirmEntryInput, @Ctx() context: Context) {
    const held = await heldEntry(context, input, 'IN_CATALOGUE');
    const today = dayOf(context.clock());
    if (held.kind === 'COURSE') Object.assign(held.entry, { availability: 'PROVIDER_PAGE_SEEN' });
    Object.assign(held.entry, { retrievedOn: today, confirmedOn: today });
    await auditEntry(context, 'confirm', held);
    await context.em.flush();
    return { entry: await readEntry(context.em, input.kind, input.entryId) };
  }
}

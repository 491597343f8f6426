import { Context, Mutates, Payload, ReadPolicy } from '@skills/platform/graph';
import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { dayOf } from '../contribution/catalogue-writes';
import { mayEdit } from '../contribution/contribution.policy';
import { takeAct } from '../contribution/take-act';
import { DeskEntry } from './desk-entry';
import { auditEntry, EntryInput, heldEntry } from './held-entry';
import { readEntry } from './read-entries';

@InputType({ description: 'Which course or case.' })
export class TakeOutEntryInput extends EntryInput {}

@ReadPolicy(mayEdit)
@ObjectType({ description: 'The course or case, or the problems.' })
export class TakeOutEntryPayload extends Payload {
  @Field(() => DeskEntry, { nullable: true, description: 'The course or case.' })
  entry: DeskEntry | null;
}

/** Takes a course or case out of the catalogue; a contribution that it came from is withdrawn with it. */
@Resolver()
export class TakeOutEntry {
  @Mutates(mayEdit)
  @Mutation(() => TakeOutEntryPayload, { description: 'Takes a course or case out of the catalogue; a contribution that it came from is withdrawn with it.' })
  async takeOutEntry(@Arg('input', () => TakeOutEntryInput, { description: 'Which.' }) input: TakeOutEntryInput, @Ctx() context: Context) {
    const held = await heldEntry(context, input, 'IN_CATALOGUE');
    if (held.contribution?.publishedContent) await takeAct(context, held.contribution, 'WITHDRAW', 'EDITOR');
    held.entry.withdrawnOn = dayOf(context.clock());
    await auditEntry(context, 'take out', held);
    await context.em.flush();
    return { entry: await readEntry(context.em, input.kind, input.entryId) };
  }
}

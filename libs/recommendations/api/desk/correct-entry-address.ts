import { Person, refuseFaults, type FormPlace } from '@skills/identity/api';
import { Context, Mutates, Payload, ReadPolicy, refuse } from '@skills/platform/graph';
import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { uuidv7 } from 'uuidv7';
import { readAddressCorrection } from '../../rules';
import { dayOf } from '../contribution/catalogue-writes';
import { mayEdit } from '../contribution/contribution.policy';
import { AddressCorrection } from './address-correction.entity';
import { DeskEntry } from './desk-entry';
import { auditEntry, EntryInput, heldEntry } from './held-entry';
import { readEntry } from './read-entries';

@InputType({ description: 'Which course or case, and where its page is now.' })
export class CorrectEntryAddressInput extends EntryInput {
  @Field(() => String, { description: 'The new address; it begins with https://.' })
  url: string;

  @Field(() => String, { description: 'How it is known that the page moved there; kept with who said it, and when.' })
  reason: string;
}

@ReadPolicy(mayEdit)
@ObjectType({ description: 'The course or case, or the problems.' })
export class CorrectEntryAddressPayload extends Payload {
  @Field(() => DeskEntry, { nullable: true, description: 'The course or case.' })
  entry: DeskEntry | null;
}

const FORM: FormPlace = { path: [], nameKey: (field) => `recommendations.field.${field === 'url' ? 'url' : 'correctionReason'}` };

/** Gives a shipped course or case whose page moved its new address, which the editor opened. What somebody contributed its author corrects. */
@Resolver()
export class CorrectEntryAddress {
  @Mutates(mayEdit)
  @Mutation(() => CorrectEntryAddressPayload, { description: 'Gives a shipped course or case whose page moved its new address, and counts as having seen it there today. What somebody contributed its author corrects.' })
  async correctEntryAddress(@Arg('input', () => CorrectEntryAddressInput, { description: 'Which, and where to.' }) input: CorrectEntryAddressInput, @Ctx() context: Context) {
    const held = await heldEntry(context, input, 'IN_CATALOGUE');
    const { kind, entry } = held;
    if (entry.isContributed) refuse('ADDRESS_OF_AUTHOR', ['entryId']);
    const reading = readAddressCorrection({ url: input.url, reason: input.reason });
    if ('faults' in reading) return refuseFaults(context, FORM, reading.faults);
    const { url, reason } = reading.content;
    if (url === entry.url) refuse('ADDRESS_AS_BEFORE', ['url']);
    const before = await context.em.findOne(AddressCorrection, { kind, entryId: entry.id }, { orderBy: { id: 'desc' } });
    context.em.create(AddressCorrection, {
      id: uuidv7(),
      kind,
      entryId: entry.id,
      shippedUrl: before?.toUrl === entry.url ? before.shippedUrl : entry.url,
      fromUrl: entry.url,
      toUrl: url,
      reason,
      editor: context.actor.personId === null ? null : context.em.getReference(Person, context.actor.personId),
      at: context.clock(),
    });
    const today = dayOf(context.clock());
    if (kind === 'COURSE') Object.assign(entry, { availability: 'PROVIDER_PAGE_SEEN' });
    Object.assign(entry, { url, retrievedOn: today, confirmedOn: today });
    await auditEntry(context, 'correct address of', held);
    await context.em.flush();
    return { entry: await readEntry(context.em, kind, entry.id) };
  }
}

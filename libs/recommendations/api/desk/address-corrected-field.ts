import { batched, Context, ReadPolicy, type Row } from '@skills/platform/graph';
import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import { mayEdit } from '../contribution/contribution.policy';
import { DeskEntry } from './desk-entry';

/** Who gave a course or case its address, when and why. */
@ReadPolicy(mayEdit)
@ObjectType({ description: 'Who gave a course or case its address, when and why.' })
export class AddressCorrected {
  @Field(() => String, { nullable: true, description: 'The address before; null when it had none.' })
  fromUrl: string | null;

  @Field(() => String, { description: 'Why.' })
  reason: string;

  @Field(() => String, { nullable: true, description: 'The editor, by name or else mail address; null once they erased their data.' })
  editor: string | null;

  @Field(() => Date, { description: 'When.' })
  at: Date;
}

const corrections = {};

const readCorrections = (context: Context) => async (names: readonly string[]): Promise<(AddressCorrected | null)[]> => {
  const rows = await context.em.getConnection().execute<{ name: string; to_url: string; from_url: string | null; reason: string; editor: string | null; at: Date }[]>(
    `select distinct on (a.kind, a.entry_id) a.kind || ' ' || a.entry_id as name, a.from_url, a.to_url, a.reason, coalesce(p.display_name, p.email_address) as editor, a.at
     from address_correction a left join person p on p.id = a.editor_id where a.kind || ' ' || a.entry_id in (select json_array_elements_text(?::json)) order by a.kind, a.entry_id, a.id desc`,
    [JSON.stringify(names)],
    'all',
    context.em.getTransactionContext(),
  );
  const byName = new Map(rows.map(({ name, from_url: fromUrl, reason, editor, at }) => [name, { fromUrl, reason, editor, at: new Date(at) }]));
  return names.map((name) => byName.get(name) ?? null);
};

/** The last correction of an address, for editors. */
@Resolver(() => DeskEntry)
export class AddressCorrectedField {
  @FieldResolver(() => AddressCorrected, { nullable: true, description: 'Who last corrected its address, when and why; null when nobody did.' })
  addressCorrected(@Root() { id }: Row<DeskEntry>, @Ctx() context: Context): Promise<AddressCorrected | null> {
    return batched(context, corrections, readCorrections(context)).load(id);
  }
}

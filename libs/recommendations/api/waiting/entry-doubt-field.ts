import { batched, Context, Day, inOrder, ReadPolicy, type Row } from '@skills/platform/graph';
import { Ctx, Field, FieldResolver, ObjectType, registerEnumType, Resolver, Root } from 'type-graphql';
import { staleBefore, type EntryDoubt } from '../../rules';
import { dayOf } from '../contribution/catalogue-writes';
import { Contribution } from '../contribution/contribution.entity';
import { mayReadContribution } from '../contribution/contribution.policy';
import { IN_DOUBT } from './in-doubt';

const GraphEntryDoubt: { readonly [Doubt in EntryDoubt]: Doubt } = { DEAD: 'DEAD', OLD: 'OLD' };
registerEnumType(GraphEntryDoubt, {
  name: 'EntryDoubt',
  description: 'Why something in the catalogue may no longer be right.',
  valuesConfig: { DEAD: { description: 'Its address does not open any more.' }, OLD: { description: 'For twelve months nobody said that it is.' } },
});

/** Why what is public of a contribution may no longer be right. */
@ReadPolicy(mayReadContribution)
@ObjectType({ description: 'Why what is public of a contribution may no longer be right.' })
export class ContributionDoubt {
  @Field(() => GraphEntryDoubt, { description: 'Why.' })
  doubt: EntryDoubt;

  @Field(() => Day, { description: 'The day from which on its address did not open, or on which it was last said to be right.' })
  since: string;
}

const doubts = {};

const readDoubts = (context: Context) => async (ids: readonly string[]): Promise<(ContributionDoubt | null)[]> => {
  const rows = await context.em.getConnection().execute<({ id: string } & ContributionDoubt)[]>(
    `select d.contribution_id as id, d.doubt, d.since::text from (${IN_DOUBT} and c.id = any(?::uuid[])) d`,
    [staleBefore(dayOf(context.clock())), `{${ids.join(',')}}`],
    'all',
    context.em.getTransactionContext(),
  );
  return inOrder(ids, rows, ({ id }) => id);
};

/** Whether what is public of a contribution may no longer be right. */
@Resolver(() => Contribution)
export class ContributionDoubtField {
  @FieldResolver(() => ContributionDoubt, { nullable: true, description: 'Why what is public of it may no longer be right; null while nothing speaks against it, and where nothing is public.' })
  doubt(@Root() { id }: Row<Contribution>, @Ctx() context: Context): Promise<ContributionDoubt | null> {
    return batched(context, doubts, readDoubts(context)).load(id);
  }
}

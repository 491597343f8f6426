import { askedFields, Context, keyOf, PageArgs, pageFrom, pageSize, Reads, type Connection } from '@skills/platform/graph';
import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, Info, Query, registerEnumType, Resolver } from 'type-graphql';
import type { ContributionKind } from '../../rules';
import { dayOf } from '../contribution/catalogue-writes';
import { mayEdit } from '../contribution/contribution.policy';
import { GraphContributionKind } from '../contribution/graph-contribution';
import { looksAtLinks } from '../offer-link/link-setting';
import { DeskEntryConnection, type DeskEntry } from './desk-entry';
import { countEntries, readEntries, type EntryOrder, type EntryPlace, type EntryView } from './read-entries';

const GraphEntryView: { readonly [View in EntryView]: View } = { CATALOGUE: 'CATALOGUE', STALE: 'STALE', TAKEN_OUT: 'TAKEN_OUT' };
registerEnumType(GraphEntryView, {
  name: 'DeskEntryView',
  description: 'Which courses and cases editors look at.',
  valuesConfig: {
    CATALOGUE: { description: 'All that are in the catalogue.' },
    STALE: { description: 'Those that should be looked at again: their facts are old, their address does not open any more, or they were seen to have ended.' },
    TAKEN_OUT: { description: 'Those that an editor took out and that can be put back.' },
  },
});

const GraphEntryOrder: { readonly [Order in EntryOrder]: Order } = { TITLE: 'TITLE', NOT_USEFUL: 'NOT_USEFUL', USEFUL: 'USEFUL' };
registerEnumType(GraphEntryOrder, {
  name: 'DeskEntryOrder',
  description: 'In which order editors see courses and cases.',
  valuesConfig: {
    TITLE: { description: 'By title.' },
    NOT_USEFUL: { description: 'Those first that most people did not find useful.' },
    USEFUL: { description: 'Those first that most people found useful.' },
  },
});

@ArgsType()
export class DeskEntriesArgs extends PageArgs {
  @Field(() => GraphEntryView, { description: 'Which of them.' })
  view: EntryView;

  @Field(() => GraphContributionKind, { nullable: true, description: 'Those of this kind.' })
  kind?: ContributionKind | null;

  @Field(() => String, { nullable: true, description: 'Those in whose title or provider this text is found.' })
  text?: string | null;

  @Field(() => GraphEntryOrder, { defaultValue: 'TITLE', description: 'In which order.' })
  order: EntryOrder;
}

const placeIn = (cursor: string): EntryPlace => {
  const [rank, title, id] = keyOf(cursor, ['whole', 'text', 'text']);
  return [Number(rank), title, id];
};

/** Courses and cases as editors look after them. */
@Resolver()
export class DeskEntryQueries {
  @Reads(mayEdit)
  @Query(() => Boolean, { nullable: true, description: 'Whether the addresses of courses and cases are looked at from time to time, so that dead ones are known; null for who is no editor.' })
  looksAtAddresses(@Ctx() context: Context): boolean | null {
    return context.can(mayEdit, null) ? looksAtLinks(context) : null;
  }

  @Reads(mayEdit)
  @Query(() => DeskEntryConnection, { nullable: true, description: 'Courses and cases as editors look after them; null for who is no editor.' })
  async deskEntries(@Args(() => DeskEntriesArgs) { view, kind = null, text = null, order, first, after }: DeskEntriesArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Connection<DeskEntry> | null> {
    if (!context.can(mayEdit, null)) return null;
    const most = pageSize(first);
    const today = dayOf(context.clock());
    const wanted = { view, kind, text };
    const found = await readEntries(context.em, wanted, order, after ? placeIn(after) : null, most + 1, today);
    const total = askedFields(info).has('totalCount') ? await countEntries(context.em, wanted, today) : 0;
    return pageFrom(found, most, total, ({ rank, title, id }) => [rank, title, id]);
  }
}

import type { EntityManager } from '@mikro-orm/postgresql';
import { GraphSector, GraphTopic } from '@skills/identity/api';
import type { Sector, Topic } from '@skills/identity/rules';
import { anyone, askedFields, batched, connectionOf, Context, inOrder, keyOf, PageArgs, pageFrom, pageSize, Reads, type Connection } from '@skills/platform/graph';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, ID, Info, InputType, Query, Resolver } from 'type-graphql';
import { Practice } from './practice.entity';

/** A list of cases, by pages. */
export const PracticeConnection = connectionOf(Practice, 'Practice', 'case');

@InputType({ description: 'Which cases are wanted; a field left out leaves them all in.' })
export class PracticeFilter {
  @Field(() => GraphTopic, { nullable: true, description: 'Those that belong to this topic.' })
  topic?: Topic | null;

  @Field(() => String, { nullable: true, description: 'Those of this country, ISO 3166-1 alpha-2.' })
  country?: string | null;

  @Field(() => GraphSector, { nullable: true, description: 'Those of this sector.' })
  sector?: Sector | null;
}

@ArgsType()
export class PracticesArgs extends PageArgs {
  @Field(() => PracticeFilter, { nullable: true, description: 'Which cases are wanted.' })
  where?: PracticeFilter | null;
}

const selectPractices = (em: EntityManager) => em.createQueryBuilder(Practice, 'p').select('*');
const practicesKey = {};

/** Cases by id for one request, in one statement; null for an unknown id. */
export const practicesById = (context: Context) =>
  batched<string, Practice | null>(context, practicesKey, async (ids) => {
    const rows = await selectPractices(context.em).where({ id: { $in: [...ids] } }).execute<Practice[]>();
    return inOrder(ids, rows, ({ id }) => id);
  });

/** The best practice cases; everybody may read them. */
@Resolver()
export class PracticeQueries {
  @Reads(anyone)
  @Query(() => Practice, { nullable: true, description: 'A case; null when there is none.' })
  practice(@Arg('id', () => ID, { description: 'The case.' }) id: string, @Ctx() context: Context): Promise<Practice | null> {
    return practicesById(context).load(id);
  }

  @Reads(anyone)
  @Query(() => PracticeConnection, { description: 'Cases by title.' })
  async practices(@Args(() => PracticesArgs) { first, after, where }: PracticesArgs, @Ctx() { em }: Context, @Info() info: GraphQLResolveInfo): Promise<Connection<Practice>> {
    const most = pageSize(first);
    const { topic, country, sector } = where ?? {};
    const filter: object = { ...(topic ? { topics: { $contains: [topic] } } : {}), ...(country ? { countryCode: country } : {}), ...(sector ? { sector } : {}) };
    const [title, id] = after ? keyOf(after, 2).map(String) : [];
    const beyond: object = title === undefined ? {} : { $or: [{ title: { $gt: title } }, { title, id: { $gt: id } }] };
    const rows = await selectPractices(em).where({ $and: [filter, beyond] }).orderBy({ title: 'asc', id: 'asc' }).limit(most + 1).execute<Practice[]>();
    const total = askedFields(info).has('totalCount') ? await em.createQueryBuilder(Practice, 'p').where(filter).getCount() : 0;
    return pageFrom(rows, most, total, (practice) => [practice.title, practice.id]);
  }
}

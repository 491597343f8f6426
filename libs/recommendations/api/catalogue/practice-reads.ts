import type { EntityManager } from '@mikro-orm/postgresql';
import { GraphSector, GraphSizeClass, GraphTopic } from '@skills/identity/api';
import type { Sector, SizeClass, Topic } from '@skills/identity/rules';
import { anyone, askedFields, batched, connectionOf, Context, inOrder, PageArgs, pageFrom, pageSize, Reads, type Connection } from '@skills/platform/graph';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, ID, Info, InputType, Query, Resolver } from 'type-graphql';
import { countOf, facetBase, LISTED, pageRows, placeOf, type CatalogueQuery } from '../search/catalogue-page';
import { countFacets, Facet } from '../search/facets';
import { readColumns } from '../search/searched-words';
import { textSearch, type Sql } from '../search/text-search';
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

  @Field(() => GraphSizeClass, { nullable: true, description: 'Those that speak of firms of this size.' })
  sizeClass?: SizeClass | null;

  @Field(() => String, { nullable: true, description: 'Those told in this language, BCP 47.' })
  language?: string | null;

  @Field(() => String, { nullable: true, description: 'Those in whose words or topics this text is found, the best match first; "exact words" and -without are understood.' })
  text?: string | null;
}

@ArgsType()
export class PracticesArgs extends PageArgs {
  @Field(() => PracticeFilter, { nullable: true, description: 'Which cases are wanted.' })
  where?: PracticeFilter | null;
}

const chosen = (sql: string, value: string | null | undefined): Sql | null => (value ? { sql, params: [value] } : null);

/** What a filter wants of the cases, side by side. */
const practiceQuery = ({ topic, country, sector, sizeClass, language, text }: PracticeFilter): CatalogueQuery => ({
  base: LISTED,
  search: textSearch(text),
  sources: [
    { name: 'TOPIC', values: 'topics', chosen: chosen('? = any(topics)', topic) },
    { name: 'COUNTRY', values: 'array_remove(array[country_code], null)', chosen: chosen('country_code = ?', country) },
    { name: 'SECTOR', values: 'array_remove(array[sector], null)', chosen: chosen('sector = ?', sector) },
    { name: 'SIZE_CLASS', values: `array(select 'SIZE_' || replace(size, '-', '_') from unnest(size_classes) size)`, chosen: chosen('? = any(size_classes)', sizeClass) },
    { name: 'LANGUAGE', values: 'array[text_language]', chosen: chosen('text_language = ?', language) },
  ],
});

const selectPractices = (em: EntityManager) => em.createQueryBuilder(Practice, 'p').select(readColumns(em, Practice));
const practicesKey = {};

/** Cases by id for one request, in one statement; null for an unknown id, and for what was withdrawn. */
export const practicesById = (context: Context) =>
  batched<string, Practice | null>(context, practicesKey, async (ids) => {
    const rows = await selectPractices(context.em).where({ id: { $in: [...ids] }, withdrawnOn: null }).execute<Practice[]>();
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
  @Query(() => PracticeConnection, { description: 'Cases by title, or the best match of a search first.' })
  async practices(@Args(() => PracticesArgs) { first, after, where }: PracticesArgs, @Ctx() { em }: Context, @Info() info: GraphQLResolveInfo): Promise<Connection<Practice>> {
    const most = pageSize(first);
    const query = practiceQuery(where ?? {});
    const rows = await pageRows(em, Practice, query, most, after);
    const total = askedFields(info).has('totalCount') ? await countOf(em, Practice, query) : 0;
    return pageFrom(rows, most, total, placeOf);
  }

  @Reads(anyone)
  @Query(() => [Facet], { description: 'What the cases can be narrowed down by, under the choices made.' })
  practiceFacets(@Arg('where', () => PracticeFilter, { nullable: true, description: 'The choices made.' }) where: PracticeFilter | null, @Ctx() { em }: Context): Promise<Facet[]> {
    const query = practiceQuery(where ?? {});
    return countFacets(em, 'practice', facetBase(query), query.sources);
  }
}

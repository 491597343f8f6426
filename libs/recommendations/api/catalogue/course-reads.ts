import type { EntityManager } from '@mikro-orm/postgresql';
import type { Competence } from '@skills/assessment/api';
import { GraphSector, GraphSizeClass, GraphTargetRole, GraphTopic } from '@skills/identity/api';
import type { Sector, SizeClass, TargetRole, Topic } from '@skills/identity/rules';
import { anyone, askedFields, batched, connectionOf, Context, grouped, inOrder, PageArgs, pageFrom, pageSize, Reads, type Connection, type Row } from '@skills/platform/graph';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Info, InputType, Query, Resolver, Root } from 'type-graphql';
import { countOf, facetBase, LISTED, pageRows, placeOf, type CatalogueQuery, type Found } from '../search/catalogue-page';
import { countFacets, Facet } from '../search/facets';
import { inCompetences, readColumns } from '../search/searched-words';
import { textSearch, type Sql } from '../search/text-search';
import { Course, CourseCompetence } from './course.entity';

/** A list of courses, by pages. */
export const CourseConnection = connectionOf(Course, 'Course', 'course');

@InputType({ description: 'Which courses are wanted; a field left out leaves them all in.' })
export class CourseFilter {
  @Field(() => GraphTopic, { nullable: true, description: 'Those that belong to this topic.' })
  topic?: Topic | null;

  @Field(() => String, { nullable: true, description: 'Those given in this language, BCP 47.' })
  language?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'true: those without a fee; false: those with one.' })
  free?: boolean | null;

  @Field(() => GraphTargetRole, { nullable: true, description: 'Those meant for this role.' })
  audience?: TargetRole | null;

  @Field(() => GraphSector, { nullable: true, description: 'Those made for this sector, and those that suit all.' })
  sector?: Sector | null;

  @Field(() => GraphSizeClass, { nullable: true, description: 'Those made for firms of this size, and those that suit all.' })
  sizeClass?: SizeClass | null;

  @Field(() => String, { nullable: true, description: 'Those meant for this country, ISO 3166-1 alpha-2.' })
  country?: string | null;

  @Field(() => String, { nullable: true, description: 'Those in whose words, competences or topics this text is found, the best match first; "exact words" and -without are understood.' })
  text?: string | null;
}

@ArgsType()
export class CoursesArgs extends PageArgs {
  @Field(() => CourseFilter, { nullable: true, description: 'Which courses are wanted.' })
  where?: CourseFilter | null;
}

/** A link of a course with its competence at hand. */
type TaughtCompetence = Pick<CourseCompetence, 'prerequisiteLevel' | 'goalLevel'> & { competence: Competence };

/** A course as a list reads it: with what it teaches when that was asked for. */
type ReadCourse = Course & { taught?: TaughtCompetence[] };

const selectCourses = (em: EntityManager) => em.createQueryBuilder(Course, 'c').select(readColumns(em, Course));

const chosen = (sql: string, value: string | null | undefined): Sql | null => (value ? { sql, params: [value] } : null);

const orAll = (column: string): string => `(cardinality(${column}) = 0 or ? = any(${column}))`;

// What suits all counts for every choice, but offers none: 21 sectors that lead to the same list would help nobody.
const valuesOrAll = (column: string, value: string): string =>
  `array(select distinct ${value} from unnest(case when cardinality(${column}) > 0 then ${column} else (select array_agg(distinct n) from course, unnest(${column}) n where withdrawn_on is null) end) s)`;

/** What a filter wants of the catalogue, side by side. */
const courseQuery = ({ topic, language, free, audience, sector, sizeClass, country, text }: CourseFilter): CatalogueQuery => ({
  base: LISTED,
  search: textSearch(text, inCompetences),
  sources: [
    { name: 'TOPIC', values: 'topics', chosen: chosen('? = any(topics)', topic) },
    { name: 'LANGUAGE', values: 'languages', chosen: chosen('? = any(languages)', language) },
    { name: 'PRICE', values: `case free when true then array['FREE'] when false then array['PAID'] end`, chosen: typeof free === 'boolean' ? { sql: 'free = ?', params: [free] } : null },
    { name: 'AUDIENCE', values: 'audience', chosen: chosen('? = any(audience)', audience) },
    { name: 'SECTOR', values: valuesOrAll('sectors', 's'), chosen: chosen(orAll('sectors'), sector) },
    { name: 'SIZE_CLASS', values: valuesOrAll('size_classes', `'SIZE_' || replace(s, '-', '_')`), chosen: chosen(orAll('size_classes'), sizeClass) },
    { name: 'COUNTRY', values: 'array_remove(array[country_code], null)', chosen: chosen('country_code = ?', country) },
  ],
});

const coursesKey = {};
const competencesKey = {};

/** Courses by id for one request, in one statement; null for an unknown id, and for what was withdrawn. */
export const coursesById = (context: Context) =>
  batched<string, Course | null>(context, coursesKey, async (ids) => {
    const rows = await selectCourses(context.em).where({ id: { $in: [...ids] }, withdrawnOn: null }).execute<Course[]>();
    return inOrder(ids, rows, ({ id }) => id);
  });

/** The courses on offer; everybody may read them. */
@Resolver()
export class CourseQueries {
  @Reads(anyone)
  @Query(() => Course, { nullable: true, description: 'A course; null when there is none.' })
  course(@Arg('id', () => ID, { description: 'The course.' }) id: string, @Ctx() context: Context): Promise<Course | null> {
    return coursesById(context).load(id);
  }

  @Reads(anyone)
  @Query(() => CourseConnection, { description: 'Courses, also editions that have ended: by title, or the best match of a search first.' })
  async courses(@Args(() => CoursesArgs) { first, after, where }: CoursesArgs, @Ctx() { em }: Context, @Info() info: GraphQLResolveInfo): Promise<Connection<Course>> {
    const most = pageSize(first);
    const query = courseQuery(where ?? {});
    const rows = await pageRows(em, Course, query, most, after);
    // A list hands its competences out with the rows: a look-up for each row of each course costs more than the rows.
    const taught = askedFields(info, 'edges', 'node').has('competences') ? await taughtBy(em, rows.map(({ id }) => id)) : [];
    const read = rows.map((row, at): Found<ReadCourse> => ({ ...row, taught: taught[at] }));
    const total = askedFields(info).has('totalCount') ? await countOf(em, Course, query) : 0;
    return pageFrom(read, most, total, placeOf);
  }

  @Reads(anyone)
  @Query(() => [Facet], { description: 'What the courses can be narrowed down by, under the choices made.' })
  courseFacets(@Arg('where', () => CourseFilter, { nullable: true, description: 'The choices made.' }) where: CourseFilter | null, @Ctx() { em }: Context): Promise<Facet[]> {
    const query = courseQuery(where ?? {});
    return countFacets(em, 'course', facetBase(query), query.sources);
  }
}

/** What courses teach, with the competences, in one statement; ready to be handed out without another look-up for each. */
async function taughtBy(em: EntityManager, ids: readonly string[]): Promise<TaughtCompetence[][]> {
  const rows = await em.getConnection().execute<{ course: string; prerequisiteLevel: number; goalLevel: number; uri: string; label: string; description: string | null }[]>(
    `select k.course_id as course, k.prerequisite_level as "prerequisiteLevel", k.goal_level as "goalLevel", c.uri, c.label, c.description
     from course_competence k join competence c on c.uri = k.competence_uri where k.course_id = any(?::text[]) order by k.course_id, c.uri`,
    [`{${ids.join(',')}}`],
    'all',
    em.getTransactionContext(),
  );
  return grouped(
    ids,
    rows.map(({ uri, label, description, ...link }) => ({ ...link, competence: { uri, label, description } })),
    ({ course }) => course,
  );
}

/** The names of what one course teaches, in English. */
export const taughtLabels = async (em: EntityManager, courseId: string): Promise<string[]> => (await taughtBy(em, [courseId])).flat().map(({ competence }) => competence.label);

/** What a course teaches. */
@Resolver(() => Course)
export class CourseFields {
  @FieldResolver(() => [CourseCompetence], { description: 'What it teaches, from which level to which.' })
  competences(@Root() { id, taught }: Row<ReadCourse>, @Ctx() context: Context): TaughtCompetence[] | Promise<TaughtCompetence[]> {
    return taught ?? batched<string, TaughtCompetence[]>(context, competencesKey, (ids) => taughtBy(context.em, ids)).load(id);
  }
}

import type { EntityManager } from '@mikro-orm/postgresql';
import { Competence, competenceFor } from '@skills/assessment/api';
import { GraphTargetRole, GraphTopic } from '@skills/identity/api';
import type { TargetRole, Topic } from '@skills/identity/rules';
import { idOf } from '@skills/platform/database';
import { anyone, batched, connectionOf, Context, grouped, inOrder, keyOf, PageArgs, pageFrom, pageSize, Reads, type Connection, type Row } from '@skills/platform/graph';
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, InputType, Query, Resolver, Root } from 'type-graphql';
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
}

@ArgsType()
export class CoursesArgs extends PageArgs {
  @Field(() => CourseFilter, { nullable: true, description: 'Which courses are wanted.' })
  where?: CourseFilter | null;
}

const selectCourses = (em: EntityManager) => em.createQueryBuilder(Course, 'c').select('*');

const filterOf = ({ topic, language, free, audience }: CourseFilter): object => ({
  ...(topic ? { topics: { $contains: [topic] } } : {}),
  ...(language ? { languages: { $contains: [language] } } : {}),
  ...(typeof free === 'boolean' ? { free } : {}),
  ...(audience ? { audience: { $contains: [audience] } } : {}),
});

const coursesKey = {};
const competencesKey = {};

/** Courses by id for one request, in one statement; null for an unknown id. */
export const coursesById = (context: Context) =>
  batched<string, Course | null>(context, coursesKey, async (ids) => {
    const rows = await selectCourses(context.em).where({ id: { $in: [...ids] } }).execute<Course[]>();
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
  @Query(() => CourseConnection, { description: 'Courses by title, also editions that have ended.' })
  async courses(@Args(() => CoursesArgs) { first, after, where }: CoursesArgs, @Ctx() { em }: Context): Promise<Connection<Course>> {
    const most = pageSize(first);
    const filter = filterOf(where ?? {});
    const [title, id] = after ? keyOf(after, 2) : [];
    const beyond: object = title === undefined ? {} : { $or: [{ title: { $gt: title } }, { title, id: { $gt: id } }] };
    const rows = await selectCourses(em).where({ $and: [filter, beyond] }).orderBy({ title: 'asc', id: 'asc' }).limit(most + 1).execute<Course[]>();
    const total = await em.createQueryBuilder(Course, 'c').where(filter).getCount();
    return pageFrom(rows, most, total, (course) => [course.title, course.id]);
  }
}

/** What a course teaches. */
@Resolver(() => Course)
export class CourseFields {
  @FieldResolver(() => [CourseCompetence], { description: 'What it teaches, from which level to which.' })
  competences(@Root() { id }: Row<Course>, @Ctx() context: Context): Promise<CourseCompetence[]> {
    return batched<string, CourseCompetence[]>(context, competencesKey, async (ids) => {
      const rows = await context.em
        .createQueryBuilder(CourseCompetence, 'k')
        .select('*')
        .where({ course: { $in: [...ids] } })
        .orderBy({ course: 'asc', competence: 'asc' })
        .execute<CourseCompetence[]>();
      return grouped(ids, rows, ({ course }) => idOf(course));
    }).load(id);
  }
}

/** The competence that a course teaches. */
@Resolver(() => CourseCompetence)
export class CourseCompetenceFields {
  @FieldResolver(() => Competence, { description: 'The competence.' })
  competence(@Root() { competence }: Row<CourseCompetence>, @Ctx() context: Context): Promise<Competence> {
    return competenceFor(context, typeof competence === 'string' ? competence : competence.uri);
  }
}

import { anyone, batched, Context, ReadPolicy, type Row } from '@skills/platform/graph';
import { Field, FieldResolver, Ctx, Int, ObjectType, Resolver, Root } from 'type-graphql';
import { Course } from '../catalogue/course.entity';
import { Practice } from '../catalogue/practice.entity';

/** What people say of an entry of the catalogue. */
@ReadPolicy(anyone)
@ObjectType({ description: 'How many signed-in people found an entry useful and how many did not; who they are is not told.' })
export class Votes {
  @Field(() => Int, { description: 'How many found it useful.' })
  useful: number;

  @Field(() => Int, { description: 'How many did not.' })
  notUseful: number;

  @Field(() => Boolean, { nullable: true, description: "The viewer's own vote; null when they have none." })
  mine: boolean | null;
}

const NONE: Votes = { useful: 0, notUseful: 0, mine: null };

const countVotes = (context: Context, column: 'course_id' | 'practice_id') => async (ids: readonly string[]): Promise<Votes[]> => {
  const rows = await context.em.getConnection().execute<({ id: string } & Votes)[]>(
    `select ${column} as id, count(*) filter (where useful)::int as useful, count(*) filter (where not useful)::int as "notUseful",
       bool_or(useful) filter (where person_id = ?::uuid) as mine
     from vote where ${column} in (select json_array_elements_text(?::json)) group by ${column}`,
    [context.actor.personId, JSON.stringify(ids)],
    'all',
    context.em.getTransactionContext(),
  );
  const byId = new Map(rows.map(({ id, ...votes }) => [id, votes]));
  return ids.map((id) => byId.get(id) ?? NONE);
};

const courseVotes = {};
const practiceVotes = {};

/** The votes on a course. */
@Resolver(() => Course)
export class CourseVotes {
  @FieldResolver(() => Votes, { description: 'Whether people found it useful.' })
  votes(@Root() { id }: Row<Course>, @Ctx() context: Context): Promise<Votes> {
    return batched(context, courseVotes, countVotes(context, 'course_id')).load(id);
  }
}

/** The votes on a case. */
@Resolver(() => Practice)
export class PracticeVotes {
  @FieldResolver(() => Votes, { description: 'Whether people found it useful.' })
  votes(@Root() { id }: Row<Practice>, @Ctx() context: Context): Promise<Votes> {
    return batched(context, practiceVotes, countVotes(context, 'practice_id')).load(id);
  }
}

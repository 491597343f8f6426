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

  @Field(() => Boolean, { description: 'Whether the viewer contributed the entry, and therefore has no vote on it.' })
  isOwn: boolean;
}

const NONE: Votes = { useful: 0, notUseful: 0, mine: null, isOwn: false };

const countVotes = (context: Context, column: 'course_id' | 'practice_id') => async (ids: readonly string[]): Promise<Votes[]> => {
  const rows = await context.em.getConnection().execute<({ id: string } & Votes)[]>(
    `select e.id, count(*) filter (where v.useful)::int as useful, count(*) filter (where not v.useful)::int as "notUseful",
       bool_or(v.useful) filter (where v.person_id = ?::uuid) as mine,
       e.id in (select ${column} from contribution where author_id = ?::uuid and ${column} is not null) as "isOwn"
     from json_array_elements_text(?::json) as e(id) left join vote v on v.${column} = e.id group by e.id`,
    [context.actor.personId, context.actor.personId, JSON.stringify(ids)],
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

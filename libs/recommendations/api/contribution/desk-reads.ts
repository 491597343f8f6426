import type { EntityManager } from '@mikro-orm/postgresql';
import { raw } from '@mikro-orm/postgresql';
import { askedFields, connectionOf, Context, keyOf, PageArgs, pageFrom, pageSize, Reads, type Connection } from '@skills/platform/graph';
import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, Info, Query, Resolver } from 'type-graphql';
import { staleBefore, type ContributionKind, type ContributionState } from '../../rules';
import { Course } from '../catalogue/course.entity';
import { CourseConnection } from '../catalogue/course-reads';
import { IS_DEAD } from '../offer-link/link-fields';
import { dayOf } from './catalogue-writes';
import { Contribution } from './contribution.entity';
import { mayEdit } from './contribution.policy';
import { GraphContributionKind, GraphContributionState } from './graph-contribution';

/** A list of contributions, by pages. */
export const ContributionConnection = connectionOf(Contribution, 'CatalogueContribution', 'contribution');

@ArgsType()
export class ContributionsToReviewArgs extends PageArgs {
  @Field(() => GraphContributionState, { nullable: true, description: 'Those in this state.' })
  state?: ContributionState | null;

  @Field(() => GraphContributionKind, { nullable: true, description: 'Those of this kind.' })
  kind?: ContributionKind | null;
}

const selectHandedIn = (em: EntityManager, { state, kind }: ContributionsToReviewArgs) =>
  em.createQueryBuilder(Contribution, 'c').select('*').where({
    ...(state ? { state } : {}),
    ...(kind ? { kind } : {}),
    submittedAt: { $ne: null },
    $or: [{ state: { $ne: 'DRAFT' } }, { publishedContent: { $ne: null } }],
  });

const selectStale = (em: EntityManager, today: string) =>
  em
    .createQueryBuilder(Course, 'c')
    .select('*')
    .where({ withdrawnOn: null })
    .andWhere(raw(`(c.availability = 'CLOSED' or c.retrieved_on < ?::date or exists (select from offer_link l where l.course_id = c.id and l.url = c.url and ${IS_DEAD}))`, [staleBefore(today)]));

/** What editors look after. */
@Resolver()
export class DeskQueries {
  @Reads(mayEdit)
  @Query(() => ContributionConnection, { nullable: true, description: 'What was handed in, the longest waiting first; null for who is no editor.' })
  async contributionsToReview(@Args(() => ContributionsToReviewArgs) wanted: ContributionsToReviewArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Connection<Contribution> | null> {
    if (!context.can(mayEdit, null)) return null;
    const most = pageSize(wanted.first);
    const rows = selectHandedIn(context.em, wanted);
    if (wanted.after) {
      const [at, id] = keyOf(wanted.after, 2);
      rows.andWhere(raw('(c.submitted_at, c.id) > (?::timestamptz, ?::uuid)', [String(at), String(id)]));
    }
    const found = await rows.orderBy({ submittedAt: 'asc', id: 'asc' }).limit(most + 1).execute<Contribution[]>();
    const total = askedFields(info).has('totalCount') ? await selectHandedIn(context.em, wanted).getCount() : 0;
    return pageFrom(found, most, total, ({ submittedAt, id }) => [new Date(submittedAt ?? 0).toISOString(), id]);
  }

  @Reads(mayEdit)
  @Query(() => CourseConnection, { nullable: true, description: 'Courses that should be looked at again, because their facts are old, their address does not open any more, or they were seen to have ended; null for who is no editor.' })
  async staleCourses(@Args(() => PageArgs) { first, after }: PageArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Connection<Course> | null> {
    if (!context.can(mayEdit, null)) return null;
    const most = pageSize(first);
    const today = dayOf(context.clock());
    const rows = selectStale(context.em, today);
    if (after) {
      const [title, id] = keyOf(after, 2);
      rows.andWhere(raw('(c.title, c.id) > (?, ?)', [String(title), String(id)]));
    }
    const found = await rows.orderBy({ title: 'asc', id: 'asc' }).limit(most + 1).execute<Course[]>();
    const total = askedFields(info).has('totalCount') ? await selectStale(context.em, today).getCount() : 0;
    return pageFrom(found, most, total, ({ title, id }) => [title, id]);
  }
}

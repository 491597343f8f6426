import { anyone, batched, Context, Day, ReadPolicy, type Row } from '@skills/platform/graph';
import { Ctx, Field, FieldResolver, Int, ObjectType, registerEnumType, Resolver, Root } from 'type-graphql';
import type { ContributionKind, LinkVerdict } from '../../rules';
import { Course } from '../catalogue/course.entity';
import { Practice } from '../catalogue/practice.entity';
import { dayOf } from '../contribution/catalogue-writes';

/** The verdicts on addresses as a graph enum. */
export const GraphLinkVerdict: { readonly [Value in LinkVerdict]: Value } = { ALIVE: 'ALIVE', GONE: 'GONE', FAILED: 'FAILED', TURNED_AWAY: 'TURNED_AWAY', NOT_PUBLIC: 'NOT_PUBLIC' };
registerEnumType(GraphLinkVerdict, {
  name: 'LinkVerdict',
  description: 'What one look at the address of an offer told.',
  valuesConfig: {
    ALIVE: { description: 'It opened.' },
    GONE: { description: 'Its server says that there is no such page.' },
    FAILED: { description: 'Nothing answered in time, or only a fault of the server.' },
    TURNED_AWAY: { description: 'Its server turns programs away; a person may get in.' },
    NOT_PUBLIC: { description: 'It leads to no public place.' },
  },
});

/** What is known of the address of an offer. */
@ReadPolicy(anyone)
@ObjectType({ description: 'What looking at the address of a course or case told. It is about the address, not about what stands there.' })
export class OfferLinkSeen {
  @Field(() => GraphLinkVerdict, { description: 'What the last look told.' })
  verdict: LinkVerdict;

  @Field(() => Int, { nullable: true, description: 'The HTTP status then; null without an answer.' })
  status: number | null;

  @Field(() => Day, { description: 'The day of the last look.' })
  checkedOn: string;

  @Field(() => Day, { nullable: true, description: 'The first of the days in a row on which it did not open; null while it opens.' })
  failingSince: string | null;

  @Field(() => Boolean, { description: 'Whether it has not opened for so many days that people should be told, and no editor saw it open since the first of them.' })
  isDead: boolean;
}

/** Whether `l`, the row of an entry `e`, tells of a dead address. An editor who saw the page knows more than a program that was turned away. */
export const IS_DEAD = 'l.is_dead and (e.confirmed_on is null or e.confirmed_on < l.failing_since)';

const readLinks = (context: Context, kind: ContributionKind) => async (ids: readonly string[]): Promise<(OfferLinkSeen | null)[]> => {
  const rows = await context.em.getConnection().execute<{ id: string; verdict: LinkVerdict; status: number | null; checked_at: Date; failing_since: string | null; is_dead: boolean }[]>(
    `select e.id, l.verdict, l.status, l.checked_at, l.failing_since::text, ${IS_DEAD} as is_dead
     from offer_link l join ${kind === 'COURSE' ? 'course' : 'practice'} e on e.id = l.entry_id and e.url = l.url
     where l.kind = ? and l.verdict is not null and e.id in (select json_array_elements_text(?::json))`,
    [kind, JSON.stringify(ids)],
    'all',
    context.em.getTransactionContext(),
  );
  const byId = new Map(rows.map(({ id, verdict, status, checked_at, failing_since, is_dead }) => [id, { verdict, status, checkedOn: dayOf(new Date(checked_at)), failingSince: failing_since, isDead: is_dead }]));
  return ids.map((id) => byId.get(id) ?? null);
};

const courseLinks = {};
const practiceLinks = {};

/** The address of a course, looked at. */
@Resolver(() => Course)
export class CourseLink {
  @FieldResolver(() => OfferLinkSeen, { nullable: true, description: 'What looking at its address told; null when nobody looked yet.' })
  linkSeen(@Root() { id }: Row<Course>, @Ctx() context: Context): Promise<OfferLinkSeen | null> {
    return batched(context, courseLinks, readLinks(context, 'COURSE')).load(id);
  }
}

/** The address of a case, looked at. */
@Resolver(() => Practice)
export class PracticeLink {
  @FieldResolver(() => OfferLinkSeen, { nullable: true, description: 'What looking at its address told; null when nobody looked yet.' })
  linkSeen(@Root() { id }: Row<Practice>, @Ctx() context: Context): Promise<OfferLinkSeen | null> {
    return batched(context, practiceLinks, readLinks(context, 'PRACTICE')).load(id);
  }
}

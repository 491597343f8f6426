import type { EntityManager } from '@mikro-orm/postgresql';
import { raw } from '@mikro-orm/postgresql';
import { isUuid } from '@skills/platform/database';
import { askedFields, connectionOf, Context, keyOf, PageArgs, pageFrom, pageSize, Reads, type Connection } from '@skills/platform/graph';
import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, ID, Info, Query, Resolver } from 'type-graphql';
import type { ContributionKind, ContributionState } from '../../rules';
import { Contribution } from '../contribution/contribution.entity';
import { mayEdit } from '../contribution/contribution.policy';
import { GraphContributionKind, GraphContributionState } from '../contribution/graph-contribution';

/** A list of contributions, by pages. */
export const ContributionConnection = connectionOf(Contribution, 'CatalogueContribution', 'contribution');

@ArgsType()
export class ContributionsToReviewArgs extends PageArgs {
  @Field(() => GraphContributionState, { nullable: true, description: 'Those in this state.' })
  state?: ContributionState | null;

  @Field(() => GraphContributionKind, { nullable: true, description: 'Those of this kind.' })
  kind?: ContributionKind | null;

  @Field(() => ID, { nullable: true, description: 'Those of this author.' })
  authorId?: string | null;

  @Field(() => String, { nullable: true, description: 'Those in whose title, firm or provider this text is found, or in the name or mail address of their author.' })
  text?: string | null;
}

// While its author writes, editors read what is public: a search must not tell more.
const READ = "case when c.state = 'DRAFT' then c.published_content else c.content end";
const SEARCHED = `concat_ws(' ', ${READ}->>'title', ${READ}->>'organisation', ${READ}->>'provider', (select concat_ws(' ', p.display_name, p.email_address) from person p where p.id = c.author_id))`;

function selectHandedIn(em: EntityManager, { state, kind, authorId, text }: ContributionsToReviewArgs) {
  const rows = em.createQueryBuilder(Contribution, 'c').select('*').where({
    ...(state ? { state } : {}),
    ...(kind ? { kind } : {}),
    ...(authorId ? { author: authorId } : {}),
    submittedAt: { $ne: null },
    $or: [{ state: { $ne: 'DRAFT' } }, { publishedContent: { $ne: null } }],
  });
  // No text of the database holds a NUL.
  if (text) rows.andWhere(raw(`position(lower(?) in lower(${SEARCHED})) > 0`, [text.replaceAll('\0', ' ')]));
  return rows;
}

/** What waits for editors. */
@Resolver()
export class ReviewQueue {
  @Reads(mayEdit)
  @Query(() => ContributionConnection, { nullable: true, description: 'What was handed in, the longest waiting first; null for who is no editor.' })
  async contributionsToReview(@Args(() => ContributionsToReviewArgs) wanted: ContributionsToReviewArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Connection<Contribution> | null> {
    if (!context.can(mayEdit, null)) return null;
    const most = pageSize(wanted.first);
    if (wanted.authorId && !isUuid(wanted.authorId)) return pageFrom<Contribution>([], most, 0, () => []);
    const rows = selectHandedIn(context.em, wanted);
    if (wanted.after) {
      const [at, id] = keyOf(wanted.after, ['moment', 'uuid']);
      rows.andWhere(raw('(c.submitted_at, c.id) > (?::timestamptz, ?::uuid)', [at, id]));
    }
    const found = await rows.orderBy({ submittedAt: 'asc', id: 'asc' }).limit(most + 1).execute<Contribution[]>();
    const total = askedFields(info).has('totalCount') ? await selectHandedIn(context.em, wanted).getCount() : 0;
    return pageFrom(found, most, total, ({ submittedAt, id }) => [new Date(submittedAt ?? 0).toISOString(), id]);
  }
}

import { raw } from '@mikro-orm/postgresql';
import { GraphTopic } from '@skills/identity/api';
import type { Topic } from '@skills/identity/rules';
import { anyone, askedFields, connectionOf, Context, keyOf, PageArgs, pageFrom, pageSize, Reads, type Connection, type Row } from '@skills/platform/graph';
import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, Info, Query, Resolver } from 'type-graphql';
import type { ConclusionKind } from '../../rules';
import { PublishedConclusion } from './conclusion-summary.entity';
import { GraphConclusionKind } from './graph-vocabulary';

/** A list of conclusions, by pages. */
export const PublishedConclusionConnection = connectionOf(PublishedConclusion, 'PublishedConclusion', 'conclusion');

@ArgsType()
export class ConclusionsArgs extends PageArgs {
  @Field(() => GraphTopic, { nullable: true, description: 'Those about this topic.' })
  topic?: Topic | null;

  @Field(() => GraphConclusionKind, { nullable: true, description: 'Those of this kind.' })
  kind?: ConclusionKind | null;
}

const CURRENT = 's.version = (select max(l.version) from conclusion_summary l where l.event_id = s.event_id)';
const MOMENT = 'extract(epoch from s.published_at)';

/** What was concluded from all events. */
@Resolver()
export class ConclusionList {
  @Reads(anyone)
  @Query(() => PublishedConclusionConnection, { description: 'What was concluded from all events, as it stands now, the latest event first.' })
  async conclusions(@Args(() => ConclusionsArgs) { first, after, topic, kind }: ConclusionsArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Connection<PublishedConclusion>> {
    context.can(anyone, null);
    const most = pageSize(first);
    const chosen = () => {
      const rows = context.em.createQueryBuilder(PublishedConclusion, 'p').select(['p.*', raw(`${MOMENT}::text as moment`)]).join('p.summary', 's').where(raw(CURRENT));
      if (topic) rows.andWhere(raw('? = any(p.topics)', [topic]));
      if (kind) rows.andWhere({ kind });
      return rows;
    };
    const rows = chosen();
    if (after) {
      const [at, position, id] = keyOf(after, ['number', 'whole', 'uuid']);
      rows.andWhere(raw(`(-${MOMENT}, p.position, p.id) > (-(?::numeric), ?::int, ?::uuid)`, [at, position, id]));
    }
    const found = await rows.orderBy([{ [raw(MOMENT)]: 'desc' }, { position: 'asc' }, { id: 'asc' }]).limit(most + 1).execute<(Row<PublishedConclusion> & { moment: string })[]>();
    const total = askedFields(info).has('totalCount') ? await chosen().getCount() : 0;
    return pageFrom(found, most, total, ({ moment, position, id }) => [moment, position, id]);
  }
}

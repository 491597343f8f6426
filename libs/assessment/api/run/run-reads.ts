import type { EntityManager } from '@mikro-orm/postgresql';
import { isUuid } from '@skills/platform/database';
import { askedFields, connectionOf, Context, keyOf, PageArgs, pageFrom, pageSize, Reads, type Actor, type Connection } from '@skills/platform/graph';
import { Viewer } from '@skills/identity/api';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver } from 'type-graphql';
import { ownerOf, Run } from './run.entity';
import { mayReadRun } from './run.policy';

/** A list of runs, by pages. */
export const RunConnection = connectionOf(Run, 'Run', 'run');

/** The query of plain rows of runs, with every column. */
export const selectRuns = (em: EntityManager) =>
  em.createQueryBuilder(Run, 'r').select(['r.id', 'r.organisation', 'r.version', 'r.person', 'r.guestHash', 'r.languages', 'r.startedAt', 'r.completedAt', 'r.previousRun']);

/** The run with this id, whoever asks; null when there is none. */
export async function runById(em: EntityManager, id: string): Promise<Run | null> {
  if (!isUuid(id)) return null;
  const [row] = await selectRuns(em).where({ id }).execute<Run[]>();
  return row ?? null;
}

const ownBy = ({ personId, guestHash }: Actor): object => ({
  $or: [...(personId ? [{ person: personId }] : []), ...(guestHash ? [{ guestHash, person: null }] : [])],
});

/** A single run, for its owner. */
@Resolver()
export class RunQuery {
  @Reads(mayReadRun)
  @Query(() => Run, { nullable: true, description: 'A run; null when it does not exist or is not yours to see.' })
  async run(@Arg('id', () => ID, { description: 'The run.' }) id: string, @Ctx() context: Context): Promise<Run | null> {
    const run = await runById(context.em, id);
    return run && context.can(mayReadRun, ownerOf(run)) ? run : null;
  }
}

/** The runs of whoever asks: of the person and of this browser. */
@Resolver(() => Viewer)
export class ViewerRuns {
  @FieldResolver(() => RunConnection, { description: "The viewer's runs and those made in this browser without an account, newest first." })
  async runs(@Args(() => PageArgs) { first, after }: PageArgs, @Ctx() { em, actor }: Context, @Info() info: GraphQLResolveInfo): Promise<Connection<Run>> {
    const most = pageSize(first);
    if (!actor.key) return pageFrom<Run>([], most, 0, () => []);
    const own = ownBy(actor);
    const [, last] = after ? keyOf(after, ['moment', 'uuid']) : [];
    const rows = await selectRuns(em)
      .where({ $and: [own, ...(after ? [{ id: { $lt: last } }] : [])] })
      .orderBy({ id: 'desc' })
      .limit(most + 1)
      .execute<Run[]>();
    const total = askedFields(info).has('totalCount') ? await em.createQueryBuilder(Run, 'r').where(own).getCount() : 0;
    return pageFrom(rows, most, total, (run) => [run.startedAt.toISOString(), run.id]);
  }
}

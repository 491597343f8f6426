import { ownerOf, Run } from '@skills/assessment/api';
import { batched, Context, grouped, inOrder, ReadPolicy, type Row } from '@skills/platform/graph';
import { Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql';
import { wentOn } from './firm-plans';
import { mayReadPlan } from './plan.policy';

const moved = {};
const later = {};

/** Actions of a plan that go on in the plan of a later run. */
@ReadPolicy(mayReadPlan)
@ObjectType({ description: 'Actions of a plan that were taken over and go on in the plan of a later run of the firm.' })
export class ActionsElsewhere {
  @Field(() => Run, { description: 'The run in whose plan they stand now.' })
  run: Run;

  @Field(() => Int, { description: 'How many they are.' })
  count: number;
}

/** Where the actions of a run's plan went. */
@Resolver(() => Run)
export class RunActionsElsewhere {
  @FieldResolver(() => [ActionsElsewhere], { description: 'Where actions of its plan go on that were taken over into plans of later runs of the firm, the latest run first.' })
  async actionsElsewhere(@Root() run: Row<Run>, @Ctx() context: Context): Promise<ActionsElsewhere[]> {
    if (!context.can(mayReadPlan, ownerOf(run))) return [];
    const places = await batched(context, moved, async (ids: readonly string[]) => grouped(ids, await wentOn(context.em, ids), ({ fromRunId }) => fromRunId)).load(run.id);
    const runs = batched<string, Run | null>(context, later, async (ids) => inOrder(ids, await context.em.createQueryBuilder(Run, 'r').select('*').where({ id: { $in: [...ids] } }).execute<Run[]>(), ({ id }) => id));
    const found = await Promise.all(places.map(async ({ runId, count }) => ({ run: await runs.load(runId), count })));
    return found.flatMap(({ run: into, count }) => (into && context.can(mayReadPlan, ownerOf(into)) ? [{ run: into, count }] : []));
  }
}

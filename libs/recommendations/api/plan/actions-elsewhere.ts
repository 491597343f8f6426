import { ownerOf, Run } from '@skills/assessment/api';
import { idOf } from '@skills/platform/database';
import { Context, ReadPolicy, type Row } from '@skills/platform/graph';
import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import { PlanAction } from './plan-action.entity';
import { actionsByPlan, plansByRun, runOfPlan, takenOverByPlan } from './plan-fields';
import { standsAs } from './stands-as';
import { mayReadPlan } from './plan.policy';

/** Actions of a plan that go on in the plan of a later run. */
@ReadPolicy(mayReadPlan)
@ObjectType({ description: 'Actions of a plan that were taken over and go on in the plan of a later run of the firm.' })
export class ActionsElsewhere {
  @Field(() => Run, { description: 'The run in whose plan they stand now.' })
  run: Run;

  @Field(() => [PlanAction], { description: 'The actions as they stand there, in the order of that plan.' })
  actions: PlanAction[];
}

/** Where the actions of a run's plan that were taken over stand now and are not dropped, the latest run first; none of it to whoever may not read these plans. */
export async function actionsElsewhere(context: Context, run: Row<Run>): Promise<ActionsElsewhere[]> {
  const plan = context.can(mayReadPlan, ownerOf(run)) ? await plansByRun(context).load(run.id) : null;
  if (!plan) return [];
  const planned = (await Promise.all([actionsByPlan(context), takenOverByPlan(context)].map((loader) => loader.load(plan.id)))).flat();
  const standing = new Map((await Promise.all(planned.map((action) => standsAs(context, action)))).map((action) => [action.id, action]));
  const gone = [...standing.values()].filter((action) => idOf(action.plan) !== plan.id && action.status !== 'DROPPED');
  const places = await Promise.all([...Map.groupBy(gone, (action) => idOf(action.plan))].map(async ([planId, actions]) => ({ run: await runOfPlan(context, planId), actions })));
  return places
    .filter(({ run: later }) => context.can(mayReadPlan, ownerOf(later)))
    .map(({ run: later, actions }) => ({ run: later, actions: actions.toSorted((a, b) => a.position - b.position || a.id.localeCompare(b.id)) }))
    .toSorted((a, b) => b.run.id.localeCompare(a.run.id));
}

/** Where the actions of a run's plan went. */
@Resolver(() => Run)
export class RunActionsElsewhere {
  @FieldResolver(() => [ActionsElsewhere], { description: 'Where actions of its plan go on that were taken over into plans of later runs of the firm, the latest run first.' })
  actionsElsewhere(@Root() run: Row<Run>, @Ctx() context: Context): Promise<ActionsElsewhere[]> {
    return actionsElsewhere(context, run);
  }
}

/** Where an action goes on. */
@Resolver(() => PlanAction)
export class ActionGoesOn {
  @FieldResolver(() => Run, { description: 'The run in whose plan it stands now.' })
  run(@Root() { plan }: Row<PlanAction>, @Ctx() context: Context): Promise<Run> {
    return runOfPlan(context, idOf(plan));
  }

  @FieldResolver(() => PlanAction, { nullable: true, description: 'The action of a later plan as which it goes on, as that plan had the same course already; null where it is itself.' })
  async goesOnAs(@Root() action: Row<PlanAction>, @Ctx() context: Context): Promise<PlanAction | null> {
    const standing = await standsAs(context, action);
    if (standing.id === action.id) return null;
    return context.can(mayReadPlan, ownerOf(await runOfPlan(context, idOf(standing.plan)))) ? standing : null;
  }
}

import { ownerOf, Run } from '@skills/assessment/api';
import { idOf } from '@skills/platform/database';
import { anyone, batched, Context, grouped, inOrder, ReadPolicy, type Row } from '@skills/platform/graph';
import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import { reasonSentence } from '../../rules';
import { Course } from '../catalogue/course.entity';
import { coursesById } from '../catalogue/course-reads';
import { Reason } from '../matching/graph-reason';
import { ActionStatusChange } from './action-status-change.entity';
import { ActionTakeover } from './action-takeover.entity';
import { openBefore } from './firm-plans';
import { PlanAction } from './plan-action.entity';
import { Plan } from './plan.entity';
import { mayBeReminded, mayReadPlan } from './plan.policy';

const plans = {};
const runs = {};
const planned = {};
const actions = {};
const changes = {};
const takenOver = {};
const open = {};

@ReadPolicy(anyone)
@ObjectType({ description: 'What the viewer may do with a plan besides changing it.' })
export class PlanViewerCan {
  @Field(() => Boolean, { description: "Whether switchReminders would be allowed: the run belongs to the viewer's account." })
  remind: boolean;
}

/** Plans by their runs, one statement for all that are asked for. */
export const plansByRun = (context: Context) =>
  batched<string, Plan | null>(context, plans, async (ids) => {
    const rows = await context.em.createQueryBuilder(Plan, 'p').select('*').where({ run: { $in: [...ids] } }).execute<Plan[]>();
    return inOrder(ids, rows, ({ run }) => idOf(run));
  });

/** The actions of plans in the order that the firm gave them. */
export const actionsByPlan = (context: Context) =>
  batched<string, PlanAction[]>(context, actions, async (ids) => {
    const rows = await context.em.createQueryBuilder(PlanAction, 'a').select('*').where({ plan: { $in: [...ids] } }).orderBy({ position: 'asc', id: 'asc' }).execute<PlanAction[]>();
    return grouped(ids, rows, ({ plan }) => idOf(plan));
  });

/** The actions that stood in plans before they were taken over into a later one, in the order in which they were. */
export const takenOverByPlan = (context: Context) =>
  batched<string, PlanAction[]>(context, takenOver, async (ids) => {
    const moves = await context.em.createQueryBuilder(ActionTakeover, 't').select(['t.action', 't.plan']).where({ plan: { $in: [...ids] } }).orderBy({ id: 'asc' }).execute<ActionTakeover[]>();
    const found = await context.em.createQueryBuilder(PlanAction, 'a').select('*').where({ id: { $in: moves.map(({ action }) => idOf(action)) } }).execute<PlanAction[]>();
    const byId = new Map(found.map((action) => [action.id, action]));
    return grouped(ids, moves, ({ plan }) => idOf(plan)).map((of) => of.flatMap(({ action }) => byId.get(idOf(action)) ?? []));
  });

/** How the statuses of actions changed, oldest first. */
export const historyByAction = (context: Context) =>
  batched<string, ActionStatusChange[]>(context, changes, async (ids) => {
    const rows = await context.em.createQueryBuilder(ActionStatusChange, 'c').select('*').where({ action: { $in: [...ids] } }).orderBy({ id: 'asc' }).execute<ActionStatusChange[]>();
    return grouped(ids, rows, ({ action }) => idOf(action));
  });

/** The plan of a run. */
@Resolver(() => Run)
export class RunPlan {
  @FieldResolver(() => Plan, { nullable: true, description: 'What the firm does about its gaps; null until something is planned.' })
  plan(@Root() { id }: Row<Run>, @Ctx() context: Context): Promise<Plan | null> {
    return plansByRun(context).load(id);
  }

  @FieldResolver(() => [PlanAction], { description: 'What earlier plans of the firm hold open: takeOverActions moves it into the plan of this run.' })
  async openActionsBefore(@Root() run: Row<Run>, @Ctx() context: Context): Promise<PlanAction[]> {
    if (!context.can(mayReadPlan, ownerOf(run))) return [];
    return batched<string, PlanAction[]>(context, open, async (ids) => {
      const places = await openBefore(context.em, ids);
      const found = await context.em.createQueryBuilder(PlanAction, 'a').select('*').where({ id: { $in: places.map(({ actionId }) => actionId) } }).execute<PlanAction[]>();
      const byId = new Map(found.map((action) => [action.id, action]));
      return grouped(ids, places, ({ runId }) => runId).map((of) => of.flatMap(({ actionId }) => byId.get(actionId) ?? []));
    }).load(run.id);
  }
}

const runsOf = (context: Context) =>
  batched<string, Run | null>(context, runs, async (ids) => {
    const rows = await context.em.createQueryBuilder(Run, 'r').select('*').where({ id: { $in: [...ids] } }).execute<Run[]>();
    return inOrder(ids, rows, ({ id }) => id);
  });

/** The run of a plan. */
export async function runOfPlan(context: Context, planId: string): Promise<Run> {
  const byId = batched<string, Plan | null>(context, planned, async (ids) =>
    inOrder(ids, await context.em.createQueryBuilder(Plan, 'p').select('*').where({ id: { $in: [...ids] } }).execute<Plan[]>(), ({ id }) => id));
  const plan = await byId.load(planId);
  const run = plan && (await runsOf(context).load(idOf(plan.run)));
  if (!run) throw new Error('a plan that was found has no run');
  return run;
}

/** What belongs to a plan. */
@Resolver(() => Plan)
export class PlanFields {
  @FieldResolver(() => Run, { description: 'The run about whose gaps something is done.' })
  run(@Root() { run }: Row<Plan>, @Ctx() context: Context): Promise<Run | null> {
    return runsOf(context).load(idOf(run));
  }

  @FieldResolver(() => [PlanAction], { description: 'Its actions in the order that the firm gave them, dropped ones included; 200 at most.' })
  actions(@Root() { id }: Row<Plan>, @Ctx() context: Context): Promise<PlanAction[]> {
    return actionsByPlan(context).load(id);
  }

  @FieldResolver(() => PlanViewerCan, { description: 'What the viewer may do with it besides changing it.' })
  async viewerCan(@Root() { run }: Row<Plan>, @Ctx() context: Context): Promise<PlanViewerCan> {
    const found = await runsOf(context).load(idOf(run));
    return { remind: found !== null && context.can(mayBeReminded, ownerOf(found)) };
  }
}

/** What belongs to an action. */
@Resolver(() => PlanAction)
export class PlanActionFields {
  @FieldResolver(() => Course, { nullable: true, description: 'The course, if it is one.' })
  async course(@Root() { course }: Row<PlanAction>, @Ctx() context: Context): Promise<Course | null> {
    return course ? coursesById(context).load(idOf(course)) : null;
  }

  @FieldResolver(() => [Reason], { description: 'The gaps that the course does something about, as they were when it was planned, strongest first.' })
  reasons(@Root() { reasons }: Row<PlanAction>): Omit<Reason, 'competence'>[] {
    return [...reasons];
  }

  @FieldResolver(() => String, { nullable: true, description: 'Why the course was planned, in a sentence in the language of the request.' })
  sentence(@Root() { facts }: Row<PlanAction>, @Ctx() { request }: Context): string | null {
    return facts && reasonSentence(facts, request.language, (key, values) => request.translate(`recommendations.${key}`, values));
  }

  @FieldResolver(() => [ActionStatusChange], { description: 'How its status changed, oldest first.' })
  history(@Root() { id }: Row<PlanAction>, @Ctx() context: Context): Promise<ActionStatusChange[]> {
    return historyByAction(context).load(id);
  }
}

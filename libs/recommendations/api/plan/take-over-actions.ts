import { LockMode, type EntityManager } from '@mikro-orm/postgresql';
import { ownerOf, Run } from '@skills/assessment/api';
import { findById } from '@skills/platform/database';
import { anyone, Context, Mutates, Payload, ReadPolicy, refuse } from '@skills/platform/graph';
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { uuidv7 } from 'uuidv7';
import { statusBefore } from '../../rules';
import { ActionStatusChange } from './action-status-change.entity';
import { ActionTakeover } from './action-takeover.entity';
import { openBefore } from './firm-plans';
import { planOfRun } from './new-action';
import { giveStatus, MOST_ACTIONS, touch } from './owned-plan';
import { PlanAction } from './plan-action.entity';
import { Plan } from './plan.entity';
import { mayChangePlan } from './plan.policy';

@InputType({ description: 'The run into whose plan to take what earlier plans of the firm left open.' })
export class TakeOverActionsInput {
  @Field(() => ID, { description: 'The run.' })
  runId: string;

  @Field(() => ID, { nullable: true, description: 'Makes a repeated request harmless.' })
  idempotencyKey?: string;
}

@ReadPolicy(anyone)
@ObjectType({ description: 'The plan with what was taken over, or the problems.' })
export class TakeOverActionsPayload extends Payload {
  @Field(() => Plan, { nullable: true, description: 'The plan; null when there was nothing to take over and none was begun.' })
  plan: Plan | null;

  @Field(() => Int, { nullable: true, description: 'How many actions are no longer open in an earlier plan; 0 when none was. Null with problems.' })
  taken: number | null;
}

/** What earlier plans hold open for a run, their plans held until commit, so that nobody changes an action while it is taken over. */
async function heldOpen(em: EntityManager, runId: string): Promise<{ actions: PlanAction[]; earlier: Plan[] }> {
  const planIds = new Set((await openBefore(em, [runId])).map(({ planId }) => planId));
  const earlier = await em.find(Plan, { id: { $in: [...planIds] } }, { orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE });
  // Read again behind the locks.
  const ids = (await openBefore(em, [runId])).filter(({ planId }) => planIds.has(planId)).map(({ actionId }) => actionId);
  const found = new Map((await em.find(PlanAction, { id: { $in: ids } })).map((action) => [action.id, action]));
  return { actions: ids.flatMap((id) => found.get(id) ?? []), earlier };
}

/** An action of a course that the plan has already ends in its earlier plan and goes on as that one; what was said there fills what is not said yet. */
async function join(context: Context, from: PlanAction, into: PlanAction): Promise<void> {
  if (into.status === 'DROPPED') giveStatus(context, into, statusBefore(await context.em.find(ActionStatusChange, { action: into }, { orderBy: { id: 'asc' } })));
  Object.assign(into, { owner: into.owner ?? from.owner, dueOn: into.dueOn ?? from.dueOn, note: into.note ?? from.note });
  giveStatus(context, from, 'DROPPED', into);
  for (const action of [from, into]) touch(context, action);
}

/** Reminders and the calendar's address go on with what they speak of; a calendar that the plan has of its own stays. */
async function goOn(em: EntityManager, plan: Plan, earlier: readonly Plan[]): Promise<void> {
  if (earlier.some(({ reminders }) => reminders)) plan.reminders = true;
  const followed = earlier.findLast(({ feedHash }) => feedHash !== null);
  if (!followed || plan.feedHash !== null) return;
  const { feedHash, feedMadeAt, feedLanguage } = followed;
  Object.assign(followed, { feedHash: null, feedMadeAt: null, feedLanguage: null });
  // No two plans may have one address, not even for a moment.
  await em.flush();
  Object.assign(plan, { feedHash, feedMadeAt, feedLanguage });
}

/** Moves what earlier plans of the firm left open into the plan of a run, with who, by when, status and history. */
@Resolver()
export class TakeOverActions {
  @Mutates(mayChangePlan)
  @Mutation(() => TakeOverActionsPayload, {
    description: 'Moves the open actions of earlier plans of the firm into the plan of a run, with who sees to them, by when, and their history; reminders and the calendar go on with them. When none is open, nothing changes.',
  })
  async takeOverActions(@Arg('input', () => TakeOverActionsInput, { description: 'The run.' }) { runId }: TakeOverActionsInput, @Ctx() context: Context) {
    const { em, clock } = context;
    const run = (await findById(em, Run, runId, { forUpdate: true })) ?? refuse('NOT_FOUND', ['runId']);
    context.ask(mayChangePlan, ownerOf(run));
    const { actions, earlier } = await heldOpen(em, run.id);
    if (actions.length === 0) return { plan: await em.findOne(Plan, { run }), taken: 0 };

    const plan = await planOfRun(context, run);
    const present = await em.find(PlanAction, { plan }, { orderBy: { position: 'asc' } });
    const byCourse = new Map(present.flatMap((action) => (action.course ? [[action.course.id, action] as const] : [])));
    let [place, count] = [present.at(-1)?.position ?? 0, present.length];
    for (const action of actions) {
      const same = action.course && byCourse.get(action.course.id);
      if (same) {
        await join(context, action, same);
        continue;
      }
      if ((count += 1) > MOST_ACTIONS) refuse('PLAN_FULL', ['runId'], { most: MOST_ACTIONS });
      em.persist(em.create(ActionTakeover, { id: uuidv7(), action, plan: action.plan, at: clock() }));
      Object.assign(action, { plan, position: (place += 1) });
      touch(context, action);
      if (action.course) byCourse.set(action.course.id, action);
    }
    await goOn(em, plan, earlier);
    await em.flush();
    return { plan, taken: actions.length };
  }
}

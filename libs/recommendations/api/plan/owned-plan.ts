import type { EntityManager } from '@mikro-orm/postgresql';
import { ownerOf, Run, type RunOwner } from '@skills/assessment/api';
import { findById } from '@skills/platform/database';
import { refuse, type Context, type Policy } from '@skills/platform/graph';
import { uuidv7 } from 'uuidv7';
import type { ActionStatus } from '../../rules';
import { ActionStatusChange } from './action-status-change.entity';
import { PlanAction } from './plan-action.entity';
import { Plan } from './plan.entity';

/** Actions in one plan, dropped ones included. */
export const MOST_ACTIONS = 200;

const ownerOfRun = async (em: EntityManager, { run }: Plan): Promise<RunOwner | null> => {
  const found = await findById(em, Run, run.id);
  return found && ownerOf(found);
};

/** The plan with this id, held until commit, after asking in turn whether the actor may; absent and forbidden are refused alike. */
export async function ownedPlan(context: Context, planId: string, ...policies: readonly Policy<RunOwner>[]): Promise<Plan> {
  const plan = (await findById(context.em, Plan, planId, { forUpdate: true })) ?? refuse('NOT_FOUND', ['planId']);
  const owner = (await ownerOfRun(context.em, plan)) ?? refuse('NOT_FOUND', ['planId']);
  for (const mayAct of policies) context.ask(mayAct, owner);
  return plan;
}

/**
 * The action with this id, its plan held until commit, after asking whether the actor may. An action that somebody
 * changed since the actor saw it is refused; without a revision it is taken as it is.
 */
export async function ownedAction(context: Context, actionId: string, mayAct: Policy<RunOwner>, revision?: number): Promise<PlanAction> {
  const { em } = context;
  const seen = (await findById(em, PlanAction, actionId)) ?? refuse('NOT_FOUND', ['actionId']);
  const plan = (await findById(em, Plan, seen.plan.id, { forUpdate: true })) ?? refuse('NOT_FOUND', ['actionId']);
  context.ask(mayAct, (await ownerOfRun(em, plan)) ?? refuse('NOT_FOUND', ['actionId']));
  // Read again: whoever held the plan before may have changed it, or taken it over into another plan.
  await em.refresh(seen);
  if (seen.plan.id !== plan.id || (revision !== undefined && seen.revision !== revision)) refuse('ACTION_CHANGED_MEANWHILE', ['revision']);
  return seen;
}

/** Marks an action as changed now. */
export function touch({ clock }: Context, action: PlanAction): void {
  action.revision += 1;
  action.changedAt = clock();
}

/** Gives an action a status and keeps that in its history, with the action as which it goes on where it ends for that; the same status again changes nothing. */
export function giveStatus(context: Context, action: PlanAction, status: ActionStatus, goesOnAs: PlanAction | null = null): void {
  if (action.status === status) return;
  action.status = status;
  context.em.persist(context.em.create(ActionStatusChange, { id: uuidv7(), action, status, at: context.clock(), goesOnAs }));
}

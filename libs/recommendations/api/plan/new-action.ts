import type { Run } from '@skills/assessment/api';
import { refuse, type Context } from '@skills/platform/graph';
import { uuidv7 } from 'uuidv7';
import type { Reason, ReasonFacts } from '../../rules';
import { Course } from '../catalogue/course.entity';
import { ActionStatusChange } from './action-status-change.entity';
import { MOST_ACTIONS } from './owned-plan';
import { PlanAction } from './plan-action.entity';
import { Plan } from './plan.entity';

/** The plan of a run, begun when there is none; the run must be held until commit. */
export async function planOfRun({ em, clock }: Context, run: Run): Promise<Plan> {
  const known = await em.findOne(Plan, { run });
  if (known) return known;
  const plan = em.create(Plan, { id: uuidv7(), run, createdAt: clock(), reminders: false, feedHash: null, feedMadeAt: null, feedLanguage: null });
  await em.persist(plan).flush();
  return plan;
}

/** What a new action says; what is left out is unknown. */
export interface NewAction {
  id: string;
  title: string;
  courseId?: string;
  reasons?: readonly Reason[];
  facts?: ReasonFacts | null;
  owner?: string | null;
  dueOn?: string | null;
  note?: string | null;
  hours?: number | null;
  euro?: number | null;
}

/** Puts an action at the end of a plan, to be done. Refused when the plan is full. */
export async function newAction({ em, clock }: Context, plan: Plan, given: NewAction): Promise<PlanAction> {
  const [last] = await em.find(PlanAction, { plan }, { orderBy: { position: 'desc' }, limit: 1 });
  if ((await em.count(PlanAction, { plan })) >= MOST_ACTIONS) refuse('PLAN_FULL', [], { most: MOST_ACTIONS });
  const now = clock();
  const { courseId, reasons = [], facts = null, owner = null, dueOn = null, note = null, hours = null, euro = null } = given;
  const action = em.create(PlanAction, {
    id: given.id,
    plan,
    position: (last?.position ?? 0) + 1,
    title: given.title,
    course: courseId === undefined ? null : em.getReference(Course, courseId),
    ...{ reasons, facts, owner, dueOn, note, hours, euro },
    status: 'TO_DO',
    revision: 1,
    createdAt: now,
    changedAt: now,
  });
  em.persist([action, em.create(ActionStatusChange, { id: uuidv7(), action, status: 'TO_DO', at: now, goesOnAs: null })]);
  await em.flush();
  return action;
}

import { ActionStatusChange } from './action-status-change.entity';
import { ActionTakeover } from './action-takeover.entity';
import { ActionGoesOn, RunActionsElsewhere } from './actions-elsewhere';
import { AddAction } from './add-action';
import { ChangeAction } from './change-action';
import { DropAction } from './drop-action';
import { planFeed } from './feed-route';
import { MoveAction } from './move-action';
import { PlanAction } from './plan-action.entity';
import { PlanCourses } from './plan-courses';
import { PlanEffectFields, PlanEffectOfChange } from './plan-effect-fields';
import { PlanActionFields, PlanFields, RunPlan } from './plan-fields';
import { PlanProposalQuery } from './plan-proposal';
import { PlanReminder } from './plan-reminder.entity';
import { Plan } from './plan.entity';
import { RenewFeed } from './renew-feed';
import { RestoreAction } from './restore-action';
import { StopReminders } from './stop-reminders';
import { SwitchReminders } from './switch-reminders';
import { planTable } from './table-route';
import { TakeOverActions } from './take-over-actions';
import { WithdrawFeed } from './withdraw-feed';

export { doneCoursesFor } from './firm-plans';
export { planPersonalData } from './personal-data';
export { remind } from './reminder-job';
export { planReminderMail } from './reminder-mail';

/** The tables of action plans. */
export const planEntities = [Plan, PlanAction, ActionStatusChange, ActionTakeover, PlanReminder] as const;

/** What the graph can do with action plans. */
export const planResolvers = [
  RunPlan, RunActionsElsewhere, ActionGoesOn, PlanEffectOfChange, PlanEffectFields, PlanFields, PlanActionFields, PlanProposalQuery, PlanCourses, AddAction, ChangeAction, MoveAction, DropAction, RestoreAction,
  TakeOverActions, SwitchReminders, StopReminders, RenewFeed, WithdrawFeed,
] as const;

/** The files of action plans outside the graph. */
export const planRoutes = [planFeed, planTable] as const;

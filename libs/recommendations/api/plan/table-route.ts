import { ownerOf, Run } from '@skills/assessment/api';
import { findById, idOf } from '@skills/platform/database';
import { contentDisposition, refuse, type HttpRoute } from '@skills/platform/graph';
import { dividerIn, tableOf } from '@skills/platform/spreadsheet';
import { PlanAction } from './plan-action.entity';
import { Plan } from './plan.entity';
import { mayReadPlan } from './plan.policy';

const COLUMNS = ['title', 'course', 'status', 'owner', 'dueOn', 'hours', 'euro', 'note'] as const;

/** The plan as a file for spreadsheets. */
export const planTable: HttpRoute = {
  method: 'GET',
  path: '/plans/:planId/actions.csv',
  purpose: 'The actions of a plan as a table for spreadsheets.',
  policies: [mayReadPlan],
  async answer(context, { params }) {
    const { em, request } = context;
    const plan = (await findById(em, Plan, params['planId'] ?? '')) ?? refuse('NOT_FOUND');
    const run = (await findById(em, Run, plan.run.id)) ?? refuse('NOT_FOUND');
    context.ask(mayReadPlan, ownerOf(run));
    const rows = await em.createQueryBuilder(PlanAction, 'a').select('*').where({ plan: plan.id }).orderBy({ position: 'asc', id: 'asc' }).execute<PlanAction[]>();
    const say = (key: string): string => request.translate(`recommendations.plan.${key}`);
    const body = tableOf(
      COLUMNS.map((column) => say(`column.${column}`)),
      rows.map(({ title, course, status, owner, dueOn, hours, euro, note }) => [title, course && `${request.publicUrl}/toolbox/courses/${idOf(course)}`, say(`status.${status}`), owner, dueOn, hours, euro, note]),
      dividerIn(request.language),
    );
    return { status: 200, headers: { 'content-type': 'text/csv; charset=utf-8', 'content-disposition': contentDisposition('attachment', 'plan.csv') }, body };
  },
};

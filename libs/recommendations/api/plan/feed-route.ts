import { hashOf } from '@skills/identity/api';
import { idOf } from '@skills/platform/database';
import { contentDisposition, refuse, type HttpRoute } from '@skills/platform/graph';
import { calendarOf } from './calendar';
import { PlanAction } from './plan-action.entity';
import { Plan } from './plan.entity';
import { mayUseSecret } from './plan.policy';

/** The calendar of a plan. Whoever knows the secret reads it; a wrong one and a withdrawn one answer alike. */
export const planFeed: HttpRoute = {
  method: 'GET',
  path: '/plans/feed/:secret.ics',
  purpose: 'The dates of a plan, for calendars that subscribe to them.',
  policies: [mayUseSecret],
  async answer(context, { params }) {
    const { em, request } = context;
    const given = hashOf(params['secret'] ?? '');
    const [plan] = await em.createQueryBuilder(Plan, 'p').select('*').where({ feedHash: given }).execute<Plan[]>();
    context.ask(mayUseSecret, { given, kept: plan?.feedHash ?? null });
    if (!plan) return refuse('NOT_FOUND');
    const rows = await em.createQueryBuilder(PlanAction, 'a').select('*').where({ plan: plan.id, dueOn: { $ne: null } }).orderBy({ dueOn: 'asc', id: 'asc' }).execute<PlanAction[]>();

    const language = plan.feedLanguage ?? request.language;
    const say = (key: string, params_: Readonly<Record<string, string>> = {}): string => request.translate(`recommendations.plan.${key}`, params_, language);
    const url = `${request.publicUrl}/toolbox/runs/${idOf(plan.run)}/plan`;
    const body = calendarOf({
      name: say('calendar.name'),
      url,
      language,
      done: '✓',
      actions: rows.map(({ owner, note, dueOn, ...action }) => ({
        ...action,
        dueOn: String(dueOn),
        description: [...(owner ? [say('calendar.owner', { owner })] : []), say('calendar.status', { status: say(`status.${action.status}`) }), ...(note ? ['', note] : []), '', url].join('\n'),
      })),
    });
    return { status: 200, headers: { 'content-type': 'text/calendar; charset=utf-8', 'content-disposition': contentDisposition('inline', 'plan.ics'), 'cache-control': 'private, no-cache' }, body };
  },
};

import type { EntityManager } from '@mikro-orm/postgresql';
import { hashOf, newSecret } from '@skills/identity/api';
import { deliverSoon, writeAnnouncements } from '@skills/platform/database';
import type { Job } from '@skills/platform/graph';
import { uuidv7 } from 'uuidv7';
import { localTime, REMINDER_DAYS, REMINDER_HOUR, reminderFor } from '../../rules';
import { PLAN_REMINDER_DUE, type PlanReminderDue } from './reminder-mail';

/** Actions in one pass; the next pass takes what is left. */
const MOST = 2000;

interface DueAction {
  id: string;
  plan_id: string;
  due_on: string;
}

async function dueActions(em: EntityManager, today: string): Promise<DueAction[]> {
  const [first, last] = REMINDER_DAYS;
  return em.getConnection().execute<DueAction[]>(
    `select a.id, a.plan_id, a.due_on::text from plan_action a join plan p on p.id = a.plan_id join run r on r.id = p.run_id
     where p.reminders and r.person_id is not null and a.status in ('TO_DO', 'DOING') and a.due_on between ?::date and ?::date + ?::int
     and not exists (select 1 from plan_reminder m where m.action_id = a.id and m.due_on = a.due_on
                     and m.days = case when a.due_on - ?::date <= ?::int then ?::int else ?::int end)
     order by a.plan_id, a.due_on, a.id limit ?`,
    [today, today, first, today, last, last, first, MOST],
    'all',
    em.getTransactionContext(),
  );
}

/** Notes that these are reminded of now; what another server noted a moment before is left out. Gives the ids noted. */
async function note(em: EntityManager, actions: readonly DueAction[], today: string, stopHash: string, now: Date): Promise<string[]> {
  const rows = actions.map(({ id, due_on }) => ({ id: uuidv7(), action_id: id, due_on, days: reminderFor(due_on, today) }));
  const noted = await em.getConnection().execute<{ action_id: string }[]>(
    `insert into plan_reminder (id, action_id, due_on, days, stop_hash, announced_at)
     select id, action_id, due_on, days, ?, ?::timestamptz from jsonb_to_recordset(?::jsonb) as r(id uuid, action_id uuid, due_on date, days int)
     on conflict (action_id, due_on, days) do nothing returning action_id`,
    [stopHash, now, JSON.stringify(rows)],
    'all',
    em.getTransactionContext(),
  );
  return noted.map(({ action_id }) => action_id);
}

/** Announces one mail for each plan with actions that are due soon; each action once for each of its dates and distances. */
export const remind: Job = {
  name: 'recommendations.planReminders',
  everyMinutes: 30,
  async run(em, { clock }) {
    const now = clock();
    const { day: today, hour } = localTime(now);
    if (hour < REMINDER_HOUR) return;
    const plans = Map.groupBy(await dueActions(em, today), ({ plan_id }) => plan_id);
    for (const actions of plans.values())
      await em.transactional(async (inner) => {
        const token = newSecret();
        const actionIds = await note(inner as EntityManager, actions, today, hashOf(token), now);
        if (actionIds.length === 0) return;
        const payload: PlanReminderDue = { actionIds, today, token };
        await writeAnnouncements(inner as EntityManager, [{ topic: PLAN_REMINDER_DUE, payload: { ...payload }, expiresAt: new Date(now.getTime() + 24 * 3600 * 1000), isForMany: true }], now);
      });
    if (plans.size > 0) deliverSoon();
  },
};

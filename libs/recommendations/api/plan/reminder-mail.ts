import type { EntityManager } from '@mikro-orm/postgresql';
import { dateFormat, type AnnouncementListener, type ServerLanguage, type Services } from '@skills/platform/graph';
import { mailBody } from '@skills/platform/mail';
import { daysBetween } from '../../rules';

/** Announced for each plan with actions that are due soon; holds ids and the secret that ends the reminders, wiped once the mail has gone. */
export const PLAN_REMINDER_DUE = 'recommendations.planReminderDue';

/** The payload of the announcement. */
export interface PlanReminderDue {
  actionIds: string[];
  /** The day on which it was announced, ISO 8601, in the zone of the reminders. */
  today: string;
  token: string;
}

interface Addressed {
  run_id: string;
  email_address: string;
  language: ServerLanguage;
}

interface Due {
  title: string;
  owner: string | null;
  due_on: string;
}

const select = <Row>(em: EntityManager, sql: string, params: unknown[]): Promise<Row[]> => em.getConnection().execute<Row[]>(sql, params, 'all', em.getTransactionContext());

const dayIn = (language: ServerLanguage, day: string): string =>
  dateFormat(language, { dateStyle: 'full', timeZone: 'UTC' }).format(new Date(day));

/** Writes and sends a reminder, unless in the meantime the reminders were ended or nothing is left to be reminded of. */
export const planReminderMail = ({ mailer, translate, publicUrl }: Services): AnnouncementListener => ({
  topic: PLAN_REMINDER_DUE,
  name: 'recommendations.planReminderMail',
  async listen(payload, { deliveryId, em }) {
    const { actionIds, today, token } = payload as unknown as PlanReminderDue;
    // The plan in which they stand now: since the announcement they may have been taken over into a later one.
    const [to] = await select<Addressed>(
      em,
      `select p.run_id, s.email_address, s.language from plan p join run r on r.id = p.run_id join person s on s.id = r.person_id
       where p.reminders and p.id in (select plan_id from plan_action where id = any(?::uuid[]) and status in ('TO_DO', 'DOING')) order by p.id desc limit 1`,
      [`{${actionIds.join(',')}}`],
    );
    const actions = await select<Due>(
      em,
      "select title, owner, due_on::text from plan_action where id = any(?::uuid[]) and status in ('TO_DO', 'DOING') and due_on >= ?::date order by due_on, position",
      [`{${actionIds.join(',')}}`, today],
    );
    if (!to || actions.length === 0) return;

    const { language } = to;
    const say = (key: string, params: Readonly<Record<string, string | number>> = {}): string => translate(`recommendations.plan.mail.${key}`, params, language);
    const lines = actions.map(({ title, owner, due_on }) => {
      const count = daysBetween(today, due_on);
      const left = count === 0 ? say('today') : say('left', { count });
      return { title, facts: say(owner === null ? 'due' : 'dueWith', { day: dayIn(language, due_on), left, owner: owner ?? '' }) };
    });
    const planUrl = `${publicUrl}/toolbox/runs/${to.run_id}/plan`;
    const stopUrl = `${publicUrl}/toolbox/plans/stop-reminders#token=${token}`;
    const subject = say('subject', { count: lines.length });
    const body = mailBody(language, subject, [
      { kind: 'text', text: say('lead', { count: lines.length }) },
      { kind: 'list', entries: lines },
      { kind: 'button', text: say('open'), url: planUrl },
      { kind: 'link', text: say('stop'), url: stopUrl },
      { kind: 'text', text: say('sender') },
    ]);
    await mailer.send({ to: to.email_address, subject, ...body, language, id: deliveryId });
  },
});

import type { EntityManager } from '@mikro-orm/postgresql';
import { deliverSoon, writeAnnouncements } from '@skills/platform/database';
import type { Announcement, Job } from '@skills/platform/graph';
import { REMINDED_DAYS } from '../../rules';
import { organisersMailed } from './organiser-mailed';
import { proposalMailed } from './proposal-mail';

// One statement finds and marks: of two servers that look at the same time, the second finds nothing. Whoever was asked within a day needs no reminder.
const WAITS = "p.state = 'ACCEPTED' and e.id = p.event_id and (e.ends_at is null or e.ends_at > ?::timestamptz)";
const TODAY = '(?::timestamptz at time zone e.time_zone)::date';
const REMIND = `update session_proposal p set reminded_at = ? from event e
  where ${WAITS} and e.standing = 'PUBLISHED' and p.reminded_at is null and p.decided_at <= ?::timestamptz - interval '1 day' and ${TODAY} between p.confirm_due_on - ${REMINDED_DAYS} and p.confirm_due_on returning p.id`;
const LAPSE = `update session_proposal p set lapse_told_at = ? from event e
  where ${WAITS} and e.standing in ('PUBLISHED', 'POSTPONED') and p.lapse_told_at is null and ${TODAY} > p.confirm_due_on returning p.id`;

/** Reminds authors once, some days before the last one on which they can confirm, and tells them and those who look after the call once it has passed. */
export const confirmDeadlines: Job = {
  name: 'events.confirmDeadlines',
  everyMinutes: 15,
  async run(outer, { clock }) {
    const now = clock();
    const written = await outer.transactional(async (forked) => {
      const em = forked as EntityManager;
      const mark = (sql: string, values: unknown[]): Promise<{ id: string }[]> => em.getConnection().execute<{ id: string }[]>(sql, values, 'all', em.getTransactionContext());
      const announcements: Announcement[] = (await mark(REMIND, [now, now, now, now])).map((proposal) => proposalMailed(proposal, 'CONFIRM_REMINDER'));
      for (const proposal of await mark(LAPSE, [now, now, now])) announcements.push(proposalMailed(proposal, 'LAPSED'), ...(await organisersMailed(em, proposal.id, 'LAPSED')));
      await writeAnnouncements(em, announcements, now);
      return announcements.length;
    });
    if (written > 0) deliverSoon();
  },
};

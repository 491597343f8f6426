import type { EntityManager } from '@mikro-orm/postgresql';
import { deliverSoon, writeAnnouncements } from '@skills/platform/database';
import type { Job } from '@skills/platform/graph';
import { isReminderDue, REMINDED_BEFORE_DAYS } from '../../rules';
import { knownInvitations } from './invitation-facts';
import { COLLEAGUE_INVITED, type ColleagueInvited } from './invitation-mail';
import { TeamInvitation } from './team-invitation.entity';
import { newLink } from './team-links';

/** Mails in one pass; the next pass takes what is left. */
const MOST = 200;

/** Invitations that may be due, held; those that another server has in hand are left to it. */
async function held(em: EntityManager, now: Date): Promise<TeamInvitation[]> {
  const rows = await em.getConnection().execute<{ id: string }[]>(
    `select id from team_invitation where email_address is not null and withdrawn_at is null and declined_at is null
     and expires_at > ?::timestamptz and expires_at <= ?::timestamptz + interval '${REMINDED_BEFORE_DAYS} days'
     and (written_at is null or written_at < expires_at - interval '${REMINDED_BEFORE_DAYS} days') order by expires_at, id limit ? for update skip locked`,
    [now, now, MOST],
    'all',
    em.getTransactionContext(),
  );
  return em.find(TeamInvitation, { id: { $in: rows.map(({ id }) => id) } });
}

/** Reminds colleagues who are not done, once, some days before their link expires: by a mail in the language of the invitation, with a link of its own. */
export const remindColleagues: Job = {
  name: 'assessment.teamReminders',
  everyMinutes: 30,
  async run(em, { clock }) {
    const now = clock();
    const reminded = await em.transactional(async (forked) => {
      const inner = forked as EntityManager;
      const invitations = await held(inner, now);
      const facts = new Map((await knownInvitations(inner, invitations.map(({ id }) => id))).map((each) => [each.id, each]));
      const due = invitations.filter(({ id }) => isReminderDue(facts.get(id)!, now));
      const announcements = due.map((invitation) => {
        invitation.writtenAt = now;
        const payload: ColleagueInvited = { invitationId: invitation.id, token: newLink(inner, invitation, { mailed: true }), isReminder: true };
        return { topic: COLLEAGUE_INVITED, payload: { ...payload }, expiresAt: invitation.expiresAt };
      });
      await inner.flush();
      await writeAnnouncements(inner, announcements, now);
      return announcements.length;
    });
    if (reminded > 0) deliverSoon();
  },
};

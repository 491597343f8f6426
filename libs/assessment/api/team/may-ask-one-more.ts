import { hashOf } from '@skills/identity/api';
import { refuse, type Context } from '@skills/platform/graph';
import { MOST_INVITATIONS } from '../../rules';
import { ownerOf, type Run } from '../run/run.entity';
import { isOwnMailbox } from './mailboxes';
import { TeamInvitation } from './team-invitation.entity';
import { INVITES_HOUR, MAILBOX_DAY } from './team-limits';
import { mayLeadTeam } from './team.policy';

/** Refuses to ask one more colleague for a run that is held: beyond the limits, before anybody keeps the run, or by the manager's own mailbox. */
export async function mayAskOneMore(context: Context, run: Run, emailAddress: string | null): Promise<void> {
  const { em, request } = context;
  const { personId } = context.ask(mayLeadTeam, ownerOf(run));
  if (!run.person || !personId) refuse('TEAM_RUN_NOT_KEPT', ['runId']);
  const counting = { run, $or: [{ expiresAt: { $gt: context.clock() } }, { respondent: { $ne: null } }, { withdrawnAt: { $ne: null } }, { declinedAt: { $ne: null } }] };
  if ((await em.count(TeamInvitation, counting)) >= MOST_INVITATIONS) refuse('TEAM_FULL', ['runId'], { most: MOST_INVITATIONS });
  if (!(await request.limits.take(INVITES_HOUR, personId))) refuse('TOO_MANY_REQUESTS');
  if (!emailAddress) return;
  if (await isOwnMailbox(em, personId, emailAddress)) refuse('TEAM_MAILBOX_OWN', ['email']);
  if (!(await request.limits.take(MAILBOX_DAY, hashOf(emailAddress)))) refuse('TEAM_MAILBOX_FULL', ['email']);
}

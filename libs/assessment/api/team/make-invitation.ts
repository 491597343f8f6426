import { hashOf } from '@skills/identity/api';
import type { TargetRole } from '@skills/identity/rules';
import { refuse, type Context, type ServerLanguage } from '@skills/platform/graph';
import { uuidv7 } from 'uuidv7';
import { INVITATION_DAYS, MOST_INVITATIONS } from '../../rules';
import { ownerOf, type Run } from '../run/run.entity';
import { COLLEAGUE_INVITED } from './invitation-mail';
import { isOwnMailbox } from './mailboxes';
import { TeamInvitation } from './team-invitation.entity';
import { INVITES_HOUR, MAILBOX_DAY } from './team-limits';
import { joinUrl, newLink } from './team-links';
import { mayLeadTeam } from './team.policy';

/** Whom a manager asks, and in which language mails go. */
export interface Asked {
  role: TargetRole;
  label: string | null;
  emailAddress: string | null;
  language: ServerLanguage;
  /** The invitation of the run before with which the same colleague was asked. */
  previous: TeamInvitation | null;
}

// Kept beside the payload, not in it: what a repeated request is answered from must not hold the token.
const links = new WeakMap<Context['request'], string>();

/** The link of the invitation that this request has made, to be passed on; null when it was mailed, or made before. */
export const linkMade = ({ request }: Context): string | null => links.get(request) ?? null;

/** Makes an invitation to a run that is held, with its link, and mails it where there is an address. */
export async function makeInvitation(context: Context, run: Run, { emailAddress, ...asked }: Asked): Promise<TeamInvitation> {
  const { em, request } = context;
  const { personId } = context.ask(mayLeadTeam, ownerOf(run));
  if (!run.person || !personId) refuse('TEAM_RUN_NOT_KEPT', ['runId']);
  if ((await em.count(TeamInvitation, { run })) >= MOST_INVITATIONS) refuse('TEAM_FULL', ['runId'], { most: MOST_INVITATIONS });
  if (!(await request.limits.take(INVITES_HOUR, personId))) refuse('TOO_MANY_REQUESTS');
  if (emailAddress && (await isOwnMailbox(em, personId, emailAddress))) refuse('TEAM_MAILBOX_OWN', ['email']);
  if (emailAddress && !(await request.limits.take(MAILBOX_DAY, hashOf(emailAddress)))) refuse('TEAM_MAILBOX_FULL', ['email']);

  const now = context.clock();
  const invitation = em.create(TeamInvitation, {
    id: uuidv7(),
    run,
    ...asked,
    emailAddress,
    createdAt: now,
    expiresAt: new Date(now.getTime() + INVITATION_DAYS * 86_400_000),
    withdrawnAt: null,
    writtenAt: emailAddress ? now : null,
    respondent: null,
  });
  em.persist(invitation);
  const token = newLink(em, invitation, { mailed: emailAddress !== null });
  if (emailAddress) context.announce({ topic: COLLEAGUE_INVITED, payload: { invitationId: invitation.id, token, isReminder: false }, expiresAt: invitation.expiresAt });
  // A mailed link is told to nobody else: who asks could open it as well.
  else links.set(request, joinUrl(request.publicUrl, token));
  await em.flush();
  return invitation;
}

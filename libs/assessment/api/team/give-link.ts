import type { Context } from '@skills/platform/graph';
import { INVITATION_DAYS } from '../../rules';
import { COLLEAGUE_INVITED } from './invitation-mail';
import type { TeamInvitation } from './team-invitation.entity';
import { joinUrl, newLink } from './team-links';

/** When a link that is given out now expires. */
export const linkEnds = (now: Date): Date => new Date(now.getTime() + INVITATION_DAYS * 86_400_000);

// Kept beside the payload, not in it: what a repeated request is answered from must not hold the token.
const links = new WeakMap<Context['request'], string>();

/** The link that this request has made, to be passed on; null when it was mailed, or made before. */
export const linkMade = ({ request }: Context): string | null => links.get(request) ?? null;

/** Makes the link with which an invitation begins, and mails it where there is an address. */
export function giveLink(context: Context, invitation: TeamInvitation): void {
  const { em, request } = context;
  const isMailed = invitation.emailAddress !== null;
  const token = newLink(em, invitation, { mailed: isMailed });
  if (isMailed) context.announce({ topic: COLLEAGUE_INVITED, payload: { invitationId: invitation.id, token, isReminder: false }, expiresAt: invitation.expiresAt });
  // A mailed link is told to nobody else: who asks could open it as well.
  else links.set(request, joinUrl(request.publicUrl, token));
}

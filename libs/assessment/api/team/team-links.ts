import { hashOf, newSecret } from '@skills/identity/api';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { TeamInvitation } from './team-invitation.entity';
import { TeamLink } from './team-link.entity';

/** The page on which a colleague begins. The token stands behind the #, so that it reaches no server and no log. */
export const joinUrl = (publicUrl: string, token: string): string => `${publicUrl}/toolbox/join#${token}`;

/** Adds a link to an invitation; its token exists nowhere else. */
export function newLink(em: EntityManager, invitation: TeamInvitation, { mailed, moves = false }: { mailed: boolean; moves?: boolean }): string {
  const token = newSecret();
  em.persist(em.create(TeamLink, { tokenHash: hashOf(token), invitation, mailed, replaced: false, moves }));
  return token;
}

/** An invitation as its link leads to it. */
export interface FollowedLink {
  invitationId: string;
  /** Whether only a mailbox was told the link. */
  isMailed: boolean;
  /** Whether a new link came in its place. */
  isReplaced: boolean;
  /** Whether it moves a part that was begun to the browser that opens it. */
  isMoving: boolean;
}

/** The invitation behind a token; null for a token that was never given out. */
export async function invitationBehind(em: EntityManager, token: string): Promise<FollowedLink | null> {
  const [row] = await em.getConnection().execute<FollowedLink[]>('select invitation_id as "invitationId", mailed as "isMailed", replaced as "isReplaced", moves as "isMoving" from team_link where token_hash = ?', [hashOf(token)], 'all', em.getTransactionContext());
  return row ?? null;
}

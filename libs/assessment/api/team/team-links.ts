import { hashOf, newSecret } from '@skills/identity/api';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { TeamInvitation } from './team-invitation.entity';
import { TeamLink } from './team-link.entity';

/** The page on which a colleague begins. The token stands behind the #, so that it reaches no server and no log. */
export const joinUrl = (publicUrl: string, token: string): string => `${publicUrl}/toolbox/join#${token}`;

/** Adds a link to an invitation; its token exists nowhere else. */
export function newLink(em: EntityManager, invitation: TeamInvitation): string {
  const token = newSecret();
  em.persist(em.create(TeamLink, { tokenHash: hashOf(token), invitation }));
  return token;
}

/** The id of the invitation behind a token; null for a token that was never given out. */
export async function invitationBehind(em: EntityManager, token: string): Promise<string | null> {
  const [row] = await em.getConnection().execute<{ invitation_id: string }[]>('select invitation_id from team_link where token_hash = ?', [hashOf(token)], 'all', em.getTransactionContext());
  return row?.invitation_id ?? null;
}

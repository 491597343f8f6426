import type { EntityManager } from '@mikro-orm/postgresql';
import { findById } from '@skills/platform/database';
import { refuse } from '@skills/platform/graph';
import { invitationState } from '../../rules';
import { knownInvitations } from './invitation-facts';
import { TeamInvitation } from './team-invitation.entity';
import type { FollowedLink } from './team-links';

/** The invitation behind a link that can be begun or declined, held; refuses any other, with what stands against it. */
export async function openInvitation(em: EntityManager, { invitationId, isReplaced }: FollowedLink, now: Date): Promise<TeamInvitation> {
  const invitation = (await findById(em, TeamInvitation, invitationId, { forUpdate: true })) ?? refuse('NOT_FOUND', ['token']);
  const [facts] = await knownInvitations(em, [invitation.id]);
  const state = facts ? invitationState(facts, now) : 'WITHDRAWN';
  if (state === 'WITHDRAWN') refuse('TEAM_LINK_WITHDRAWN', ['token']);
  if (state === 'DECLINED') refuse('TEAM_LINK_DECLINED', ['token']);
  if (state === 'EXPIRED' || isReplaced) refuse('TEAM_LINK_EXPIRED', ['token']);
  if (state !== 'INVITED') refuse('TEAM_LINK_USED', ['token']);
  return invitation;
}

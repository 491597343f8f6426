import { guestHashFor, Membership, MembershipRole, Person } from '@skills/identity/api';
import { refuse, type Context } from '@skills/platform/graph';
import { signedOutHash } from '@skills/questionnaire/api';
import { invitationState } from '../../rules';
import { Respondent } from '../run/respondent.entity';
import type { Run } from '../run/run.entity';
import type { KnownInvitation } from './invitation-facts';
import { TeamLink } from './team-link.entity';
import type { FollowedLink } from './team-links';

/** Whether a link moves the part of its invitation: begun without an account, not handed in, and in time. A part of an account goes where its person signs in. */
export const isMovedBy = ({ isMoving, isReplaced }: FollowedLink, facts: KnownInvitation, now: Date): boolean =>
  isMoving && !isReplaced && facts.personId === null && invitationState(facts, now) === 'BEGUN' && facts.expiresAt > now;

/** Makes a part in a run that is held that of this browser, or of who is signed in there, and of the one in which it was begun no more. */
export async function movePart(context: Context, run: Run, respondentId: string): Promise<void> {
  const { em, actor } = context;
  const person = actor.personId ? await em.findOneOrFail(Person, actor.personId) : null;
  // Who manages the firm never comes by a colleague's answers, whoever's mailbox they read.
  if (person && (await em.count(Membership, { organisation: run.organisation, person, role: MembershipRole.MANAGER })) > 0) refuse('TEAM_LINK_OWN', ['token']);
  const respondent = await em.findOneOrFail(Respondent, respondentId, { populate: ['response'] });
  respondent.person = person;
  Object.assign(respondent.response, { person, guestHash: person ? null : signedOutHash(guestHashFor(context)) });
  await em.nativeUpdate(TeamLink, { invitation: { respondent: respondentId } }, { moves: false });
  await em.flush();
}

import { TARGET_ROLES, type TargetRole } from '@skills/identity/rules';
import { MINIMUM_PEOPLE } from '../standing';

/** Somebody who takes part, and in which role. */
export interface Member {
  /** Tells people apart; never leaves the computing. */
  readonly respondentId: string;
  /** The role in which the person answers. */
  readonly role: TargetRole;
}

/** People of whom figures are told together. */
export interface MemberGroup {
  /** Their role; null when they are of several. */
  readonly role: TargetRole | null;
  /** Who they are. */
  readonly members: readonly Member[];
}

/**
 * Parts the people so that everybody is in exactly one group and no group has fewer than MINIMUM_PEOPLE: a group for each
 * role that has enough of them, and one for the rest. When the rest alone is too small, the smallest of the roles joins it.
 * Nobody is in two groups, so no figure can be subtracted from another. Nothing for fewer than MINIMUM_PEOPLE.
 */
export const teamParts = (members: readonly Member[]): MemberGroup[] => {
  if (members.length < MINIMUM_PEOPLE) return [];
  const byRole = TARGET_ROLES.map((role): MemberGroup => ({ role, members: members.filter((member) => member.role === role) }));
  const large = byRole.filter(({ members: of }) => of.length >= MINIMUM_PEOPLE).sort((a, b) => b.members.length - a.members.length);
  let rest = byRole.filter((group) => !large.includes(group)).flatMap(({ members: of }) => of);
  while (rest.length > 0 && rest.length < MINIMUM_PEOPLE) rest = [...rest, ...(large.pop()?.members ?? [])];
  return [...large, ...(rest.length > 0 ? [{ role: null, members: rest }] : [])];
};

import type { TargetRole } from '@skills/identity/rules';
import type { TeamCell } from './team-cell';
import type { ReleasedPart } from './team-release';

/** What can be said of roles: named ones, each person of another, close wherever all are close, or nothing. */
export const ROLES_TOLD = ['NAMED', 'EACH', 'TOGETHER', 'NONE'] as const;
/** One of ROLES_TOLD. */
export type RolesTold = (typeof ROLES_TOLD)[number];

/** Whether people agree on an item; of their roles it is said only where what is told bears it out. */
export const AGREEMENTS = ['ROLES_AGREE', 'ROLES_DIFFER', 'PEOPLE_AGREE', 'PEOPLE_DIFFER'] as const;
/** One of AGREEMENTS. */
export type Agreement = (typeof AGREEMENTS)[number];

/**
 * Up to so many people of several roles, CLOSE means that no role lies three levels or more from the others, however they are
 * divided; a single one of six may. Found by trying all, see docs/decisions/0040.
 */
export const CLOSE_WHATEVER_ROLE = 5;

/** What can be said of the roles of a team, from all that was ever released. */
export const rolesTold = (parts: readonly ReleasedPart[]): RolesTold => {
  const roles = new Set(parts.map(({ role }) => role));
  if (roles.size > 1) return 'NAMED';
  if (!roles.has(null)) return 'NONE';
  if (parts.length === 1 && parts[0]?.oneEach) return 'EACH';
  return parts.every(({ people }) => people <= CLOSE_WHATEVER_ROLE) ? 'TOGETHER' : 'NONE';
};

/** Whether people, or their roles, agree on an item: from its cell, the cells of its roles, and what can be said of roles. Tells nothing beyond these. */
export const agreementOn = (whole: TeamCell, roles: readonly (TeamCell & { readonly role: TargetRole | null })[], told: RolesTold): Agreement => {
  const isClose = whole.spread === 'CLOSE';
  if (roles.length > 1) {
    const bands = new Set(roles.map(({ level }) => level));
    // Where a role is far apart in itself, the difference is one between people.
    if (bands.has(null)) return 'PEOPLE_DIFFER';
    return bands.size === 1 ? 'ROLES_AGREE' : 'ROLES_DIFFER';
  }
  if (told === 'EACH') return isClose ? 'ROLES_AGREE' : 'ROLES_DIFFER';
  if (!isClose) return 'PEOPLE_DIFFER';
  return told === 'TOGETHER' ? 'ROLES_AGREE' : 'PEOPLE_AGREE';
};

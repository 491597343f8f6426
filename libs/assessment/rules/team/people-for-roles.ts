import { TARGET_ROLES, type TargetRole } from '@skills/identity/rules';
import { MINIMUM_PEOPLE } from '../standing';
import { teamParts } from './team-parts';

/** From so many people on roles are named: three of one role, and three others. */
export const PEOPLE_FOR_ROLES = 2 * MINIMUM_PEOPLE;

/** All ways in which so many further people can have roles, whatever their order. */
const further = (people: number, from = 0): TargetRole[][] =>
  people === 0 ? [[]] : TARGET_ROLES.flatMap((role, at) => (at < from ? [] : further(people - 1, at).map((rest) => [role, ...rest])));

/**
 * How many more must hand in, at least and in whatever roles, before figures name roles: 0 when they do, or will once those who wait are taken
 * in. `told` are the roles, or null for others, of which figures exist; `waiting` those of who has handed in since.
 */
export const peopleMissingForRoles = (told: readonly (TargetRole | null)[], waiting: readonly TargetRole[]): number => {
  const isNamed = (more: readonly TargetRole[]): boolean => {
    const members = [...waiting, ...more].map((role, at) => ({ role, respondentId: String(at) }));
    return new Set([...told, ...teamParts(members).map(({ role }) => role)]).size > 1;
  };
  for (let missing = 0; missing < PEOPLE_FOR_ROLES; missing += 1) if (further(missing).some(isNamed)) return missing;
  return PEOPLE_FOR_ROLES;
};

import { policy, type Actor } from '@skills/platform/graph';

// An administrator for one country only must not give roles for everywhere.
const isAdmin = ({ grants }: Actor): boolean => grants.some(({ role, countryCode }) => role === 'ADMIN' && countryCode === null);

/** Roles are given and taken by administrators only. */
export const mayAdminister = policy<unknown>('mayAdminister', 'NOT_ALLOWED', (actor) => isAdmin(actor));

/** A person sees the own roles, an administrator everybody's. */
export const mayReadRoleGrant = policy<{ personId: string }>(
  'mayReadRoleGrant',
  'NOT_FOUND',
  (actor, { personId }) => actor.personId === personId || isAdmin(actor),
);

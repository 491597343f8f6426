import { policy } from '@skills/platform/graph';

/** Roles are given and taken by administrators only. */
export const mayAdminister = policy<unknown>('mayAdminister', 'NOT_ALLOWED', (actor) => actor.grants.some(({ role }) => role === 'ADMIN'));

/** A person sees the own roles, an administrator everybody's. */
export const mayReadRoleGrant = policy<{ personId: string }>(
  'mayReadRoleGrant',
  'NOT_FOUND',
  (actor, { personId }) => actor.personId === personId || actor.grants.some(({ role }) => role === 'ADMIN'),
);

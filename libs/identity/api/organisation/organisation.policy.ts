import { policy } from '@skills/platform/graph';

/** Members read their organisation; to everybody else it does not exist. */
export const mayReadOrganisation = policy<{ organisationId: string }>('mayReadOrganisation', 'NOT_FOUND', (actor, { organisationId }) =>
  actor.memberships.some((membership) => membership.organisationId === organisationId),
);

/** Managers speak for their organisation. */
export const mayManageOrganisation = policy<{ organisationId: string }>('mayManageOrganisation', 'NOT_FOUND', (actor, { organisationId }) =>
  actor.memberships.some((membership) => membership.organisationId === organisationId && membership.role === 'MANAGER'),
);

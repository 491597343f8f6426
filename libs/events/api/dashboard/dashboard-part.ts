import type { ModulePart } from '@skills/platform/graph';
import { AttentionField } from './attention-field';
import { OrganisedList } from './organised-list';
import { OverviewField } from './overview-field';

/** How events stand, at a glance: one, and all at the desk. */
export const dashboardPart: ModulePart = {
  resolvers: [OverviewField, AttentionField, OrganisedList],
};

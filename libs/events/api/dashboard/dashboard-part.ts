import type { ModulePart } from '@skills/platform/graph';
import { OverviewField } from './overview-field';

/** How an event stands, at a glance. */
export const dashboardPart: ModulePart = {
  resolvers: [OverviewField],
};

import type { GraphModule } from '@skills/platform/graph';

/** The server part of events. */
export const eventsModule: GraphModule = {
  name: 'events',
  entities: [],
  resolvers: [],
  personalData: [],
};

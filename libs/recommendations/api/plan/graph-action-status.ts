import { registerEnumType } from 'type-graphql';
import type { ActionStatus } from '../../rules';

/** How far an action is, as a graph enum. */
export const GraphActionStatus: { readonly [Value in ActionStatus]: Value } = { TO_DO: 'TO_DO', DOING: 'DOING', DONE: 'DONE', DROPPED: 'DROPPED' };
registerEnumType(GraphActionStatus, {
  name: 'ActionStatus',
  description: 'How far an action of a plan is.',
  valuesConfig: {
    TO_DO: { description: 'Not begun.' },
    DOING: { description: 'Under way.' },
    DONE: { description: 'Done.' },
    DROPPED: { description: 'Not to be done after all; kept so that it can be taken up again.' },
  },
});

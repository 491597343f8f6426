import type { ModulePart } from '@skills/platform/graph';
import { DataLeftFields } from './data-left';
import { EraseEventData } from './erase-event-data';
import { eventRetention } from './retention-job';
import { SetRetention } from './set-retention';

/** What is left of people, and until when. */
export const retentionPart: ModulePart = {
  resolvers: [DataLeftFields, EraseEventData, SetRetention],
  jobs: [eventRetention],
};

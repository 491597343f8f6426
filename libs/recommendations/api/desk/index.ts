import type { GraphModule } from '@skills/platform/graph';
import { ConfirmEntry } from './confirm-entry';
import { DeskEntryQueries } from './entry-queries';
import { RestoreEntry } from './restore-entry';
import { ReviewQueue } from './review-queue';
import { TakeOutEntry } from './take-out-entry';

/** What the editors' desk adds to the module. */
export const desk = { resolvers: [ReviewQueue, DeskEntryQueries, ConfirmEntry, TakeOutEntry, RestoreEntry] } satisfies Partial<GraphModule>;

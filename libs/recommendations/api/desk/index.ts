import type { GraphModule } from '@skills/platform/graph';
import { AddressCorrectedField } from './address-corrected-field';
import { AddressCorrection } from './address-correction.entity';
import { ConfirmEntry } from './confirm-entry';
import { CorrectEntryAddress } from './correct-entry-address';
import { DeskEntryQueries } from './entry-queries';
import { deskPersonalData } from './personal-data';
import { RestoreEntry } from './restore-entry';
import { ReviewQueue } from './review-queue';
import { TakeOutEntry } from './take-out-entry';

/** What the editors' desk adds to the module. */
export const desk = {
  entities: [AddressCorrection],
  resolvers: [ReviewQueue, DeskEntryQueries, AddressCorrectedField, ConfirmEntry, CorrectEntryAddress, TakeOutEntry, RestoreEntry],
  personalData: deskPersonalData,
} satisfies Partial<GraphModule>;

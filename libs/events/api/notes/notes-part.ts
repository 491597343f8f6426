import type { ModulePart } from '@skills/platform/graph';
import { BreakoutNote } from './breakout-note.entity';
import { ChangeNote } from './change-note';
import { RemoveNote } from './remove-note';
import { WriteNote } from './write-note';

/** What groups at an event talked about. */
export const notesPart: ModulePart = {
  entities: [BreakoutNote],
  resolvers: [WriteNote, ChangeNote, RemoveNote],
};

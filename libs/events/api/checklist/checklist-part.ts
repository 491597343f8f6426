import type { ModulePart } from '@skills/platform/graph';
import { AddChecklistItem } from './add-checklist-item';
import { ChangeChecklistItem } from './change-checklist-item';
import { ChecklistItem } from './checklist-item.entity';
import { EventChecklist } from './event-checklist';
import { FillChecklist } from './fill-checklist';
import { RemoveChecklistItem } from './remove-checklist-item';
import { TickChecklistItem } from './tick-checklist-item';

/** What is to be done for an event, and by when. */
export const checklistPart: ModulePart = {
  entities: [ChecklistItem],
  resolvers: [AddChecklistItem, ChangeChecklistItem, EventChecklist, FillChecklist, RemoveChecklistItem, TickChecklistItem],
};

import { findById, idOf } from '@skills/platform/database';
import { refuse, type Context } from '@skills/platform/graph';
import { organisedBook } from '../event/held-event';
import { ChecklistItem } from './checklist-item.entity';

/** An item of a checklist, with its event's book held until commit, for somebody who organises the event; refused as absent to others, and to whoever saw an earlier revision. */
export async function heldItem(context: Context, itemId: string, revision: number | null = null): Promise<ChecklistItem> {
  const item = (await findById(context.em, ChecklistItem, itemId)) ?? refuse('NOT_FOUND');
  await organisedBook(context, idOf(item.event));
  await context.em.refresh(item);
  if (revision !== null && revision !== item.revision) refuse('CHANGED_MEANWHILE', ['revision']);
  return item;
}

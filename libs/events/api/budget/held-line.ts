import { findById, idOf } from '@skills/platform/database';
import { refuse, type Context } from '@skills/platform/graph';
import { organisedBook } from '../event/held-event';
import { BudgetLine } from './budget-line.entity';

/** A line of a budget, with its event's book held until commit, for somebody who organises the event; refused as absent to others, and to whoever saw an earlier revision. */
export async function heldLine(context: Context, lineId: string, revision: number | null): Promise<BudgetLine> {
  const line = (await findById(context.em, BudgetLine, lineId)) ?? refuse('NOT_FOUND');
  await organisedBook(context, idOf(line.event));
  await context.em.refresh(line);
  if (revision !== null && revision !== line.revision) refuse('CHANGED_MEANWHILE', ['revision']);
  return line;
}

import type { Context } from '@skills/platform/graph';
import { uuidv7 } from 'uuidv7';
import type { Event } from '../event/event.entity';
import { BudgetLine } from './budget-line.entity';

/** Copies a budget to another event as it was planned; what it came to is that of the earlier event. */
export async function copyBudget({ em }: Context, source: Event, event: Event): Promise<void> {
  const lines = await em.find(BudgetLine, { event: source.id }, { orderBy: { id: 'asc' } });
  em.persist(lines.map(({ kind, note, plannedCents }) => em.create(BudgetLine, { id: uuidv7(), event, kind, note, plannedCents, actualCents: null, revision: 1 })));
}

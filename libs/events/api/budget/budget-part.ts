import type { ModulePart } from '@skills/platform/graph';
import { AddBudgetLine } from './add-budget-line';
import { BudgetLine } from './budget-line.entity';
import { ChangeBudgetLine } from './change-budget-line';
import { EventBudgetQuery } from './event-budget';
import { RemoveBudgetLine } from './remove-budget-line';

/** What an event costs. */
export const budgetPart: ModulePart = {
  entities: [BudgetLine],
  resolvers: [AddBudgetLine, ChangeBudgetLine, EventBudgetQuery, RemoveBudgetLine],
};

/** What money goes to. */
export const BUDGET_KINDS = ['VENUE', 'CATERING', 'TRAVEL', 'SPEAKERS', 'MATERIAL', 'INTERPRETATION', 'OTHER'] as const;
/** One of BUDGET_KINDS. */
export type BudgetKind = (typeof BUDGET_KINDS)[number];

/** The highest amount of one line, in cents: ten million euros. */
export const MOST_CENTS = 1_000_000_000;
/** The most lines of an event. */
export const MOST_BUDGET_LINES = 200;

/** Amounts in cents; `actual` is null where it is not known yet. */
export interface BudgetAmounts {
  readonly planned: number;
  readonly actual: number | null;
}

/** The sums of lines; `difference` is what was spent beyond the plan of those lines of which both are known. */
export interface BudgetTotals {
  readonly planned: number;
  readonly actual: number;
  readonly difference: number;
}

/** Adds lines up. What is not known yet is not counted as saved. */
export const budgetTotals = (lines: readonly BudgetAmounts[]): BudgetTotals =>
  lines.reduce<BudgetTotals>(
    (sum, { planned, actual }) => ({ planned: sum.planned + planned, actual: sum.actual + (actual ?? 0), difference: sum.difference + (actual === null ? 0 : actual - planned) }),
    { planned: 0, actual: 0, difference: 0 },
  );

/** Whether an amount can be stored: whole cents, none below nothing. */
export const isAmount = (cents: number): boolean => Number.isInteger(cents) && cents >= 0 && cents <= MOST_CENTS;

/** An amount in euros, as it was read, in whole cents. */
export const centsOf = (euros: number): number => Math.round(euros * 100);

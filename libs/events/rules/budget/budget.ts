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

/** The sums of lines. `actual` and `difference`, what was spent beyond the plan, are of those lines of which it is known what they came to; null while it is known of none. */
export interface BudgetTotals {
  readonly planned: number;
  readonly actual: number | null;
  readonly difference: number | null;
}

/** Adds lines up. What is not known yet is neither nothing nor saved. */
export function budgetTotals(lines: readonly BudgetAmounts[]): BudgetTotals {
  const planned = lines.reduce((sum, line) => sum + line.planned, 0);
  const known = lines.flatMap((line) => (line.actual === null ? [] : [{ actual: line.actual, planned: line.planned }]));
  if (known.length === 0) return { planned, actual: null, difference: null };
  const actual = known.reduce((sum, line) => sum + line.actual, 0);
  return { planned, actual, difference: actual - known.reduce((sum, line) => sum + line.planned, 0) };
}

/** Whether an amount can be stored: whole cents, none below nothing. */
export const isAmount = (cents: number): boolean => Number.isInteger(cents) && cents >= 0 && cents <= MOST_CENTS;

/** An amount in euros, as it was read, in whole cents. */
export const centsOf = (euros: number): number => Math.round(euros * 100);

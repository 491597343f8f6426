import type { Course } from '../course';

/** What the owner is ready to spend on training. An absent limit means that it does not matter; both absent, that everything may be taken. */
export interface Budget {
  /** Hours of learning at most, 0 or more; null for no limit. */
  readonly hours: number | null;
  /** Euro at most, 0 or more; null for no limit. */
  readonly euro: number | null;
  /** What a course of unstated length counts as under a limit of hours, above 0; null leaves such courses out. */
  readonly hoursIfUnknown: number | null;
  /** What a course of unstated price counts as under a limit of euro, above 0; null leaves such courses out. */
  readonly euroIfUnknown: number | null;
}

/** What a course takes, as far as it was stated: null is unknown and never nothing. */
export interface CourseCost {
  /** Hours of learning. */
  readonly hours: number | null;
  /** Euro. */
  readonly euro: number | null;
}

/** What of a course decides its cost. A price in euro counts where one is stated. */
export type PricedCourse = Pick<Course, 'hours' | 'free'> & { readonly priceEuro?: number | null };

/** What a course takes: nothing to pay when it is free, its price when one is stated, else unknown. */
export const courseCost = ({ hours, free, priceEuro }: PricedCourse): CourseCost => ({ hours, euro: free === true ? 0 : (priceEuro ?? null) });

/** A cost under a budget: every figure that the budget limits is there, stated or assumed. */
export interface CountedCost {
  /** Hours that count against the limit; 0 when hours are not limited. */
  readonly hours: number;
  /** Euro that count against the limit; 0 when euro are not limited. */
  readonly euro: number;
}

/** Why a course cannot be counted: its length or its price is not stated, and the owner did not say what to count instead. */
export type Uncounted = 'HOURS_UNKNOWN' | 'PRICE_UNKNOWN';

/** What a cost counts as against a budget, or why it cannot be said. */
export const countedCost = ({ hours, euro }: CourseCost, budget: Budget): CountedCost | Uncounted => {
  const countedHours = budget.hours === null ? 0 : (hours ?? budget.hoursIfUnknown);
  if (countedHours === null) return 'HOURS_UNKNOWN';
  const countedEuro = budget.euro === null ? 0 : (euro ?? budget.euroIfUnknown);
  return countedEuro === null ? 'PRICE_UNKNOWN' : { hours: countedHours, euro: countedEuro };
};

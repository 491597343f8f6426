import type { Budget, CourseCost } from './budget';
import { roomOf, type Room } from './room';

/** A course of the plan that is to be done or under way, with what it takes as the plan says. */
export interface PlannedCourse {
  /** The course. */
  readonly courseId: string;
  /** What it takes; null is unknown. */
  readonly cost: CourseCost;
}

/** What the firm has decided on already. */
export interface TakenCourses {
  /** Courses of this plan that are to be done or under way: they cover gaps and are spent of the budget. */
  readonly planned: readonly PlannedCourse[];
  /** Courses finished since the answers were given: they cover gaps, as the answers do not tell of them yet, and cost nothing more. */
  readonly finished: readonly string[];
  /** Every course that the firm has ever finished, whenever and in whichever plan: none of them is proposed again. */
  readonly done: readonly string[];
}

/** Nothing decided on yet. */
export const NOTHING_TAKEN: TakenCourses = { planned: [], finished: [], done: [] };

/** A sum of which some parts may be unknown. */
export interface PartlyKnown {
  /** The known parts added up. */
  readonly stated: number;
  /** How many parts are unknown. */
  readonly unknown: number;
}

/** Adds up costs as far as they are known. */
export const summed = (costs: readonly (number | null)[]): PartlyKnown => ({
  stated: costs.reduce<number>((sum, cost) => sum + (cost ?? 0), 0),
  unknown: costs.filter((cost) => cost === null).length,
});

/**
 * What is left of a budget after what is planned, never below nothing. What a planned course does not state counts as the owner
 * said that unknown counts; where nothing was said it takes nothing away, as it can no longer be left out.
 */
export const roomLeft = (budget: Budget, planned: readonly PlannedCourse[]): Room => {
  const { hours, euro } = roomOf(budget);
  const [spentHours, spentEuro] = [summed(planned.map(({ cost }) => cost.hours)), summed(planned.map(({ cost }) => cost.euro))];
  const left = (limit: number, { stated, unknown }: PartlyKnown, each: number | null): number => Math.max(0, limit - stated - unknown * (each ?? 0));
  return { hours: left(hours, spentHours, budget.hoursIfUnknown), euro: left(euro, spentEuro, budget.euroIfUnknown) };
};

import type { Course } from '../course';
import { speaksTo } from '../course-score';
import { gapKey, type Gap } from '../gap';
import { fitOf, learnerLevelsOf, type Reason } from '../reason';
import { bestSet } from './best-set';
import { countedCost, courseCost, type Budget, type CourseCost, type PricedCourse, type Uncounted } from './budget';
import { coverageOf, coveredBy, openGaps, partsOf, wholeOf, type Choosable } from './coverage';
import { roomOf } from './room';

/** What a plan is proposed from. */
export interface PlanInput {
  /** What is needed, one entry per competence and kind, in any order. */
  readonly gaps: readonly Gap[];
  /** All courses on offer, in any order. */
  readonly courses: readonly (Course & PricedCourse)[];
  /** What may be spent. */
  readonly budget: Budget;
  /** The languages in which one can follow a course, BCP 47; empty when any will do. */
  readonly languages: readonly string[];
}

/** Why a course that would help is not among those chosen from: its length or price is not stated, or it is given in other languages only. */
export type LeftOut = Uncounted | 'LANGUAGE';

/** A course of the proposed set. */
export interface ProposedCourse {
  /** The course. */
  readonly courseId: string;
  /** The gaps that it does something about, strongest first. */
  readonly reasons: readonly [Reason, ...Reason[]];
  /** What would stay open without it, as a share of the whole gap, 0 to 1. */
  readonly adds: number;
  /** What it takes, as far as stated. */
  readonly cost: CourseCost;
}

/** What the set leaves of one gap. */
export interface GapLeft {
  /** The gap. */
  readonly gap: Gap;
  /** The course of the set that does most about it; null when none does anything. */
  readonly courseId: string | null;
  /** Where that course leads, 1 to 5; for a practice what the firm aims at, as a course only brings it closer. Null when none does anything. */
  readonly to: number | null;
  /** How much of the gap is covered, 0 to 1. */
  readonly covered: number;
}

/** A proposed set, what it takes and how much of the gap it covers. */
export interface PlanProposal {
  /** What adds most first. */
  readonly courses: readonly ProposedCourse[];
  /** Hours: those stated added up, and how many courses state none. */
  readonly hours: { readonly stated: number; readonly unknown: number };
  /** Euro: those known added up, and for how many courses no price is known. */
  readonly euro: { readonly stated: number; readonly unknown: number };
  /** Share of the whole gap that the set covers, 0 to 1. */
  readonly covered: number;
  /** Share that all fitting courses in these languages together would cover, whatever they take, 0 to 1. */
  readonly coverable: number;
  /** Whether no other set within the budget covers more. */
  readonly isBest: boolean;
  /** What the set covers of the most that any set within the budget can, at least; 0 to 1, and 1 when it is the best. */
  readonly atLeast: number;
  /** Fitting courses that were not counted, by reason. */
  readonly leftOut: Readonly<Record<LeftOut, number>>;
  /** Every open gap, those with most left open first. */
  readonly gaps: readonly GapLeft[];
}

interface Candidate {
  readonly course: Course & PricedCourse;
  readonly reasons: readonly [Reason, ...Reason[]];
  readonly cost: CourseCost;
  readonly parts: Choosable['parts'];
}

const shareOf = (part: number, whole: number): number => (whole > 0 ? Math.min(1, part / whole) : 0);

const candidatesOf = ({ gaps, courses }: PlanInput, open: readonly Gap[]): Candidate[] => {
  const learner = learnerLevelsOf(gaps);
  return [...courses]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap((course) => {
      const fit = fitOf(course, open, learner);
      return 'reasons' in fit ? [{ course, reasons: fit.reasons, cost: courseCost(course), parts: partsOf(fit.reasons, open) }] : [];
    });
};

const gapsLeft = (open: readonly Gap[], chosen: readonly Candidate[]): GapLeft[] => {
  const left = open.map((gap, at): GapLeft => {
    const doing = chosen.flatMap(({ course, reasons, parts }) => {
      const value = parts.find((part) => part.gap === at)?.value ?? 0;
      const reason = reasons.find((found) => gapKey(found) === gapKey(gap));
      return reason && value > 0 ? [{ courseId: course.id, to: reason.to, value }] : [];
    });
    const [best] = doing.sort((a, b) => b.value - a.value || (a.courseId < b.courseId ? -1 : 1));
    return { gap, courseId: best?.courseId ?? null, to: best?.to ?? null, covered: shareOf(best?.value ?? 0, wholeOf(gap)) };
  });
  const stillOpen = ({ gap, covered }: GapLeft): number => wholeOf(gap) * (1 - covered);
  return left.sort((a, b) => stillOpen(b) - stillOpen(a) || (gapKey(a.gap) < gapKey(b.gap) ? -1 : 1));
};

const summed = (costs: readonly (number | null)[]): { stated: number; unknown: number } => ({
  stated: costs.reduce<number>((sum, cost) => sum + (cost ?? 0), 0),
  unknown: costs.filter((cost) => cost === null).length,
});

/**
 * The set of courses that covers most of the gap within a budget. Courses that are too hard now, mastered or closed are
 * no candidates. The same input in any order gives the same proposal. How: docs/decisions/0046.
 */
export const proposePlan = (input: PlanInput): PlanProposal => {
  const { budget } = input;
  const open = openGaps(input.gaps);
  const fitting = candidatesOf(input, open);
  // A course that states no language stays in: it may well be in one of them.
  const candidates = fitting.filter(({ course }) => speaksTo(course, input.languages) !== false);
  const leftOut = { HOURS_UNKNOWN: 0, PRICE_UNKNOWN: 0, LANGUAGE: fitting.length - candidates.length };
  const choosable = candidates.flatMap(({ course, cost, parts }): Choosable[] => {
    const counted = countedCost(cost, budget);
    if (typeof counted !== 'string') return [{ id: course.id, parts, ...counted }];
    leftOut[counted] += 1;
    return [];
  });

  const found = bestSet(choosable, roomOf(budget), open.length);
  const names = new Set(found.chosen.map(({ id }) => id));
  const chosen = candidates.filter(({ course }) => names.has(course.id));
  const whole = open.reduce((sum, gap) => sum + wholeOf(gap), 0);
  const courses = chosen.map(({ course, reasons, cost }): ProposedCourse => {
    const others = chosen.filter((other) => other.course !== course);
    return { courseId: course.id, reasons, cost, adds: shareOf(found.coverage - coverageOf(others, open.length), whole) };
  });

  return {
    courses: courses.sort((a, b) => b.adds - a.adds || (a.courseId < b.courseId ? -1 : 1)),
    hours: summed(chosen.map(({ cost }) => cost.hours)),
    euro: summed(chosen.map(({ cost }) => cost.euro)),
    covered: shareOf(found.coverage, whole),
    coverable: shareOf(coveredBy(candidates, open.length).reduce((sum, value) => sum + value, 0), whole),
    isBest: found.isBest,
    atLeast: found.atMost > 0 ? Math.min(1, found.coverage / found.atMost) : 1,
    leftOut,
    gaps: gapsLeft(open, chosen),
  };
};

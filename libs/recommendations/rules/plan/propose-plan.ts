import type { Course } from '../course';
import { speaksTo } from '../course-score';
import { gapKey, type Gap } from '../gap';
import { fitOf, learnerLevelsOf, type Reason } from '../reason';
import { bestSet } from './best-set';
import { countedCost, courseCost, type Budget, type CourseCost, type PricedCourse, type Uncounted } from './budget';
import { beyond, coverageOf, coveredBy, openGaps, partsOf, wholeOf, type Choosable } from './coverage';
import { NOTHING_TAKEN, roomLeft, summed, type PartlyKnown, type TakenCourses } from './taken-courses';

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
  /** What the firm has planned or done already; nothing when left out. */
  readonly taken?: TakenCourses;
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

/** What plan and set together leave of one gap. */
export interface GapLeft {
  /** The gap. */
  readonly gap: Gap;
  /** The course of the plan or the set that does most about it; null when none does anything. */
  readonly courseId: string | null;
  /** Where that course leads, 1 to 5; for a practice what the firm aims at, as a course only brings it closer. Null when none does anything. */
  readonly to: number | null;
  /** How much of the gap is covered, 0 to 1. */
  readonly covered: number;
}

/** What the courses of the plan take and cover. */
export interface PlannedAlready {
  /** How many are to be done or under way. */
  readonly courses: number;
  /** Hours: those stated added up, and how many courses state none. */
  readonly hours: PartlyKnown;
  /** Euro: those known added up, and for how many courses no price is known. */
  readonly euro: PartlyKnown;
  /** Share of the whole gap that they cover, with those finished since the answers were given, 0 to 1. */
  readonly covered: number;
}

/** A proposed set, what it takes and how much of the gap it covers. */
export interface PlanProposal {
  /** What adds most first; none of them is planned or was ever done. */
  readonly courses: readonly ProposedCourse[];
  /** Hours of the set: those stated added up, and how many courses state none. */
  readonly hours: PartlyKnown;
  /** Euro of the set: those known added up, and for how many courses no price is known. */
  readonly euro: PartlyKnown;
  /** What is planned already, and is spent of the budget. */
  readonly planned: PlannedAlready;
  /** Share of the whole gap that the plan and the set together cover, 0 to 1. */
  readonly covered: number;
  /** Share that the plan and all other fitting courses in these languages together would cover, whatever they take, 0 to 1. */
  readonly coverable: number;
  /** Whether no other set within what is left of the budget covers more. */
  readonly isBest: boolean;
  /** What the set adds to the plan, of the most that any set within what is left of the budget can, at least; 0 to 1, and 1 when it is the best. */
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

/**
 * The set of courses that, beside what is planned, covers most of the gap within what is left of a budget. Courses that are too hard
 * now, mastered, closed, planned or done are no candidates. The same input in any order gives the same proposal. How: docs/decisions/0046.
 */
export const proposePlan = (input: PlanInput): PlanProposal => {
  const { budget, taken = NOTHING_TAKEN } = input;
  const open = openGaps(input.gaps);
  const all = candidatesOf(input, open);
  const [working, gone] = [new Set([...taken.planned.map(({ courseId }) => courseId), ...taken.finished]), new Set(taken.done)];
  const inPlan = all.filter(({ course }) => working.has(course.id));
  const byPlan = coveredBy(inPlan, open.length);
  // What does nothing beside the plan helps no more: it is neither chosen nor said to have been left out.
  const fitting = all.flatMap((candidate) => {
    const parts = working.has(candidate.course.id) || gone.has(candidate.course.id) ? [] : beyond(candidate.parts, byPlan);
    return parts.length > 0 ? [{ ...candidate, adds: parts }] : [];
  });
  // A course that states no language stays in: it may well be in one of them.
  const candidates = fitting.filter(({ course }) => speaksTo(course, input.languages) !== false);
  const leftOut = { HOURS_UNKNOWN: 0, PRICE_UNKNOWN: 0, LANGUAGE: fitting.length - candidates.length };
  const choosable = candidates.flatMap(({ course, cost, adds }): Choosable[] => {
    const counted = countedCost(cost, budget);
    if (typeof counted !== 'string') return [{ id: course.id, parts: adds, ...counted }];
    leftOut[counted] += 1;
    return [];
  });

  const found = bestSet(choosable, roomLeft(budget, taken.planned), open.length);
  const names = new Set(found.chosen.map(({ id }) => id));
  const chosen = candidates.filter(({ course }) => names.has(course.id));
  const whole = open.reduce((sum, gap) => sum + wholeOf(gap), 0);
  const together = [...inPlan, ...chosen];
  const coverage = coverageOf(together, open.length);
  const courses = chosen.map(({ course, reasons, cost }): ProposedCourse => {
    const others = together.filter((other) => other.course !== course);
    return { courseId: course.id, reasons, cost, adds: shareOf(coverage - coverageOf(others, open.length), whole) };
  });

  return {
    courses: courses.sort((a, b) => b.adds - a.adds || (a.courseId < b.courseId ? -1 : 1)),
    hours: summed(chosen.map(({ cost }) => cost.hours)),
    euro: summed(chosen.map(({ cost }) => cost.euro)),
    planned: {
      courses: taken.planned.length,
      hours: summed(taken.planned.map(({ cost }) => cost.hours)),
      euro: summed(taken.planned.map(({ cost }) => cost.euro)),
      covered: shareOf(coverageOf(inPlan, open.length), whole),
    },
    covered: shareOf(coverage, whole),
    coverable: shareOf(coverageOf([...inPlan, ...candidates], open.length), whole),
    isBest: found.isBest,
    atLeast: found.atMost > 0 ? Math.min(1, found.coverage / found.atMost) : 1,
    leftOut,
    gaps: gapsLeft(open, together),
  };
};

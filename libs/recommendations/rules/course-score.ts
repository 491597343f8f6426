import type { TargetRole } from '@skills/identity/rules';
import type { Course } from './course';
import { worthOf, type Reason } from './reason';

/** What the person asking would like. */
export interface Preferences {
  /** The role for which training is sought. */
  readonly role: TargetRole;
  /** The languages in which one can follow a course, BCP 47; empty when not known. */
  readonly languages: readonly string[];
}

/** The parts of a course's score, each 0 to 1. */
export interface ScoreParts {
  /** How many levels of open gaps it closes, of 4; several gaps add up, to 1 at most. */
  readonly gap: number;
  /** How much the most important of those gaps matters. */
  readonly importance: number;
  /** 1 for the role asked for, ½ for another role that has such a gap, else 0. */
  readonly role: number;
  /** 1 in a language asked for, ½ when not stated, else 0. */
  readonly language: number;
  /** 1 free, ½ not stated, 0 paid. */
  readonly cost: number;
  /** 1 up to 4 hours, falling evenly to 0 at 60; ½ when not stated. */
  readonly hours: number;
}

/** How much each part counts; they add up to 1. Source: own decision, see docs/decisions/0021. */
export const SCORE_WEIGHTS: ScoreParts = { gap: 0.35, importance: 0.15, role: 0.15, language: 0.2, cost: 0.08, hours: 0.07 };

/** Hours up to which a course fits into half a working day beside the daily work. */
export const SHORT_HOURS = 4;
/** Hours from which length no longer makes a difference. */
export const LONG_HOURS = 60;

const NOT_STATED = 0.5;
const WIDEST_GAP = 4;

const within01 = (value: number): number => Math.min(1, Math.max(0, value));
const primary = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';

/** Whether the course is given in a language asked for; null when it states none, or none was asked for. Regions do not matter. */
export const speaksTo = (course: Pick<Course, 'languages'>, languages: readonly string[]): boolean | null => {
  if (course.languages.length === 0 || languages.length === 0) return null;
  const asked = new Set(languages.map(primary));
  return course.languages.some((language) => asked.has(primary(language)));
};

const roleOf = (course: Course, reasons: readonly Reason[], { role }: Preferences): number => {
  if (course.audience.includes(role)) return 1;
  return reasons.some((reason) => reason.role !== null && course.audience.includes(reason.role)) ? 0.5 : 0;
};

const triState = (value: boolean | null): number => (value === null ? NOT_STATED : Number(value));

/** The parts of a course's score. Without reasons, `gap` and `importance` are 0. */
export const scorePartsOf = (course: Course, reasons: readonly Reason[], preferences: Preferences): ScoreParts => ({
  gap: within01(reasons.reduce((sum, reason) => sum + worthOf(reason), 0) / WIDEST_GAP),
  importance: within01(Math.max(0, ...reasons.map(({ importance }) => importance))),
  role: roleOf(course, reasons, preferences),
  language: triState(speaksTo(course, preferences.languages)),
  cost: triState(course.free),
  hours: course.hours === null ? NOT_STATED : within01((LONG_HOURS - course.hours) / (LONG_HOURS - SHORT_HOURS)),
});

/** The weighted sum of the parts, 0 to 1. */
export const totalOf = (parts: ScoreParts): number =>
  (Object.keys(SCORE_WEIGHTS) as (keyof ScoreParts)[]).reduce((sum, part) => sum + SCORE_WEIGHTS[part] * parts[part], 0);

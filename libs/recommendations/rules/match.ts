import { TOPICS } from '@skills/identity/rules';
import type { Course } from './course';
import { scorePartsOf, totalOf, type Preferences, type ScoreParts } from './course-score';
import { fallbackFor, type Fallback } from './fallback';
import { gapKey, inOrder, isOpen, type Gap } from './gap';
import type { FirmProfile } from './match-practice';
import type { Practice } from './practice';
import { fitOf, learnerLevelsOf, type Reason } from './reason';
import { bestFirst, spread } from './spread';

/** Recommendations in a list unless asked otherwise. */
export const RECOMMENDATIONS = 10;

/** What courses are matched with. */
export interface MatchInput {
  /** What is needed, one entry per competence and kind, in any order. */
  readonly gaps: readonly Gap[];
  /** What the person asking would like. */
  readonly preferences: Preferences;
  /** What the firm told about itself; used to find a case where no course helps. */
  readonly firm: FirmProfile;
  /** All courses on offer, in any order. */
  readonly courses: readonly Course[];
  /** All cases, in any order. */
  readonly practices: readonly Practice[];
  /** How many to recommend, at least SPREAD_ROOM for every topic to have its place; RECOMMENDATIONS when left out. */
  readonly first?: number;
}

/** A recommended course, with everything that says why. */
export interface Recommendation {
  /** The course. */
  readonly courseId: string;
  /** 1 for the first in the list. */
  readonly rank: number;
  /** The gaps that it does something about, strongest first. */
  readonly reasons: readonly [Reason, ...Reason[]];
  /** The parts of its score, each 0 to 1. */
  readonly parts: ScoreParts;
  /** Their weighted sum, 0 to 1. Ranks follow it, except where the list is spread over topics and competences. */
  readonly total: number;
}

/** A gap that no recommended course closes, and what to do about it instead. */
export interface UncoveredGap {
  /** The gap. */
  readonly gap: Gap;
  /** The nearest thing that can be done. */
  readonly fallback: Fallback;
}

/** What matching gives: every open gap is in a recommendation's reasons or among the uncovered. */
export interface Matching {
  /** Best first. */
  readonly recommendations: readonly Recommendation[];
  /** By kind and competence. */
  readonly uncovered: readonly UncoveredGap[];
}

/**
 * Matches courses with gaps: fitting ones only, best first, spread over topics and competences.
 * The same input in any order gives the same list. How: docs/decisions/0021.
 */
export const matchCourses = (input: MatchInput): Matching => {
  const { preferences, courses, first = RECOMMENDATIONS } = input;
  const gaps = inOrder(input.gaps);
  const learner = learnerLevelsOf(gaps);

  const candidates = courses.flatMap((course) => {
    const fit = fitOf(course, gaps, learner);
    if ('unfit' in fit) return [];
    const { reasons } = fit;
    const parts = scorePartsOf(course, reasons, preferences);
    const topics = TOPICS.filter((topic) => reasons.some((reason) => reason.topics.includes(topic)));
    return [{ id: course.id, total: totalOf(parts), topics, main: reasons[0].competenceUri, reasons, parts }];
  });

  const listed = spread(candidates, first);
  const covered = new Set(listed.flatMap(({ reasons }) => reasons.map(gapKey)));
  const worstFirst = [...candidates].sort(bestFirst).reverse();
  const bestCourseFor = new Map(worstFirst.flatMap(({ id, reasons }) => reasons.map((reason) => [gapKey(reason), id] as const)));
  const stock = { ...input, learner, bestCourseFor };

  return {
    recommendations: listed.map(({ id, reasons, parts, total }, at) => ({ courseId: id, rank: at + 1, reasons, parts, total })),
    uncovered: gaps.filter((gap) => isOpen(gap) && !covered.has(gapKey(gap))).map((gap) => ({ gap, fallback: fallbackFor(gap, stock) })),
  };
};

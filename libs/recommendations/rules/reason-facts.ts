import { speaksTo, type Preferences } from './course-score';
import type { Course, CourseFormat } from './course';
import type { Reason } from './reason';

/**
 * What the strongest reason amounts to: the course closes the gap, or narrows it; one's level is unknown;
 * or it serves a practice of the firm, whose level is known or not.
 */
export type ReasonCase = 'CLOSES' | 'NARROWS' | 'UNKNOWN' | 'PRACTICE' | 'PRACTICE_UNKNOWN';

/** Whether an offer costs something; UNKNOWN when not stated. */
export type Price = 'FREE' | 'PAID' | 'UNKNOWN';

/** Everything that the sentence about a recommendation says, without words: may be stored and told in any language later. */
export interface ReasonFacts {
  /** What the strongest reason amounts to. */
  readonly case: ReasonCase;
  /** The competence's name. */
  readonly competence: string;
  /** Where one stands, 1 to 5; null when unknown. */
  readonly from: number | null;
  /** Where it leads, 1 to 5; for a practice, what the firm aims at. */
  readonly to: number;
  /** What is to be reached, 1 to 5. */
  readonly target: number;
  /** Other competences in which it helps. */
  readonly otherGaps: number;
  /** Whether it costs something. */
  readonly price: Price;
  /** The languages that it is given in, BCP 47; empty when not stated. */
  readonly languages: readonly string[];
  /** Whether one of them was asked for; null when that cannot be said. */
  readonly languageSuits: boolean | null;
  /** Learning time in hours; null when not stated. */
  readonly hours: number | null;
  /** Whether the hours were worked out instead of read. */
  readonly hoursComputed: boolean;
  /** How it is given; null when not stated. */
  readonly format: CourseFormat | null;
  /** Whether the course's levels are assumed, because the provider states none. */
  readonly levelAssumed: boolean;
}

const caseOf = ({ kind, from, to, target }: Reason): ReasonCase => {
  if (kind === 'MATURITY') return from === null ? 'PRACTICE_UNKNOWN' : 'PRACTICE';
  if (from === null) return 'UNKNOWN';
  return to >= target ? 'CLOSES' : 'NARROWS';
};

const priceOf = (free: boolean | null): Price => {
  if (free === null) return 'UNKNOWN';
  return free ? 'FREE' : 'PAID';
};

/** The facts of the sentence about a recommended course; its first reason leads. */
export const reasonFacts = (reasons: readonly [Reason, ...Reason[]], course: Course, { languages }: Preferences): ReasonFacts => {
  const [main] = reasons;
  return {
    case: caseOf(main),
    competence: main.label,
    from: main.from,
    to: main.to,
    target: main.target,
    otherGaps: new Set(reasons.map(({ competenceUri }) => competenceUri)).size - 1,
    price: priceOf(course.free),
    languages: course.languages,
    languageSuits: speaksTo(course, languages),
    hours: course.hours,
    hoursComputed: course.hoursComputed,
    format: course.format,
    levelAssumed: course.levelAssumed,
  };
};

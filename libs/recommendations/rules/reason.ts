import type { LevelKind } from '@skills/assessment/rules';
import type { TargetRole, Topic } from '@skills/identity/rules';
import type { Course } from './course';
import { assumedLevel, inOrder, isOpen, type Gap } from './gap';

/** Why a course is recommended: one gap, and what the course does about it. */
export interface Reason {
  /** ESCO URI of the competence. */
  readonly competenceUri: string;
  /** Its name. */
  readonly label: string;
  /** The topics of the gap. */
  readonly topics: readonly Topic[];
  /** PROFICIENCY: the course raises people's level. MATURITY: it teaches what a practice of the firm rests on. */
  readonly kind: LevelKind;
  /** Where one stands, 1 to 5; null when unknown, and then the course is measured against level 1. */
  readonly from: number | null;
  /** PROFICIENCY: where the course leads within the gap, at most the target. MATURITY: what the firm aims at. */
  readonly to: number;
  /** What is to be reached, 1 to 5. */
  readonly target: number;
  /** Levels of the gap that the course can close, above 0. For MATURITY at most: a practice also needs to be put to work. */
  readonly closes: number;
  /** How much the gap matters, 0 to 1. */
  readonly importance: number;
  /** Whose gap it is; null when everybody's. */
  readonly role: TargetRole | null;
}

/** Why a course is not recommended. */
export type Unfit = 'CLOSED' | 'TOO_HARD' | 'MASTERED' | 'NO_GAP';

/** The reasons for a course, strongest first, or why there is none. */
export type Fit = { readonly reasons: readonly [Reason, ...Reason[]] } | { readonly unfit: Unfit };

// A course changes a practice only through the people who took it: half. An unknown gap may be none, and a known one comes first: a quarter.
const PRACTICE_FACTOR = 0.5;
const UNKNOWN_FACTOR = 0.25;

/** How many levels a reason is worth in the ranking, 0 to 4: the levels closed, halved for a practice, a quarter when the level is unknown. */
export const worthOf = ({ closes, kind, from }: Pick<Reason, 'closes' | 'kind' | 'from'>): number =>
  closes * (kind === 'MATURITY' ? PRACTICE_FACTOR : 1) * (from === null ? UNKNOWN_FACTOR : 1);

/** What people master already, 1 to 5, by competence; null when unknown. Maturity says nothing about it. */
export type LearnerLevels = ReadonlyMap<string, number | null>;

/** The learners' levels that these entries tell: the lowest where several speak of one competence. */
export const learnerLevelsOf = (gaps: readonly Gap[]): LearnerLevels => {
  const levels = new Map<string, number | null>();
  for (const { competenceUri, kind, level } of gaps) {
    const known = levels.get(competenceUri) ?? null;
    const told = kind === 'PROFICIENCY' ? level : null;
    levels.set(competenceUri, known === null || told === null ? (known ?? told) : Math.min(known, told));
  }
  return levels;
};

/** Whether the course asks for more than the learner has, in any competence that is spoken of. */
export const isTooHard = ({ competences }: Course, learner: LearnerLevels): boolean =>
  competences.some(({ uri, prerequisiteLevel }) => learner.has(uri) && assumedLevel(learner.get(uri) ?? null) < prerequisiteLevel);

const reasonFor = (gap: Gap, start: number, goalLevel: number): Reason => {
  const { competenceUri, label, topics, kind, level, target, importance, role } = gap;
  const missing = target - assumedLevel(level);
  const to = kind === 'PROFICIENCY' ? Math.min(goalLevel, target) : target;
  return { competenceUri, label, topics, kind, from: level, to, target, closes: Math.min(missing, goalLevel - start), importance, role };
};

const strongestFirst = (a: Reason, b: Reason): number => worthOf(b) * b.importance - worthOf(a) * a.importance || worthOf(b) - worthOf(a);

/** Whether a course fits: still offered, for at least one open gap, not too hard, and leading beyond what is mastered. */
export const fitOf = (course: Course, gaps: readonly Gap[], learner: LearnerLevels): Fit => {
  if (course.availability === 'CLOSED') return { unfit: 'CLOSED' };
  const met = inOrder(gaps).flatMap((gap) => {
    const taught = course.competences.find(({ uri }) => uri === gap.competenceUri);
    return taught && isOpen(gap) ? [{ gap, goalLevel: taught.goalLevel, start: assumedLevel(learner.get(taught.uri) ?? null) }] : [];
  });
  if (met.length === 0) return { unfit: 'NO_GAP' };
  if (isTooHard(course, learner)) return { unfit: 'TOO_HARD' };
  const [first, ...others] = met
    .filter(({ goalLevel, start }) => goalLevel > start)
    .map(({ gap, goalLevel, start }) => reasonFor(gap, start, goalLevel))
    .sort(strongestFirst);
  return first ? { reasons: [first, ...others] } : { unfit: 'MASTERED' };
};

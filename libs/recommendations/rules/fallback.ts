import type { Topic } from '@skills/identity/rules';
import type { Course } from './course';
import { scorePartsOf, totalOf, type Preferences } from './course-score';
import { assumedLevel, gapKey, type Gap } from './gap';
import { matchPractices, type FirmProfile } from './match-practice';
import type { Practice } from './practice';
import { isTooHard, type LearnerLevels } from './reason';

/** What a gap leads to when no course in the list closes it. */
export type Fallback =
  /** A course that closes it, but had no place in the list. */
  | { readonly kind: 'FURTHER_COURSE'; readonly courseId: string }
  /** A course on one of its topics, neither too hard nor too easy. */
  | { readonly kind: 'TOPIC_COURSE'; readonly courseId: string; readonly topic: Topic }
  /** A case that shows how others dealt with the topic. */
  | { readonly kind: 'PRACTICE'; readonly practiceId: string; readonly topic: Topic }
  /** The catalogue of courses, on this topic where there is one. */
  | { readonly kind: 'CATALOGUE'; readonly topic: Topic | null };

/** What a fallback is looked for in. */
export interface FallbackStock {
  /** For each gap (by `gapKey`), the best fitting course, whether listed or not. */
  readonly bestCourseFor: ReadonlyMap<string, string>;
  /** All courses. */
  readonly courses: readonly Course[];
  /** All cases. */
  readonly practices: readonly Practice[];
  /** What people master already. */
  readonly learner: LearnerLevels;
  /** What the person asking would like. */
  readonly preferences: Preferences;
  /** What the firm told about itself. */
  readonly firm: FirmProfile;
}

const suits = (course: Course, gap: Gap, learner: LearnerLevels): boolean => {
  const start = assumedLevel(learner.get(gap.competenceUri) ?? null);
  const prerequisite = Math.max(...course.competences.map(({ prerequisiteLevel }) => prerequisiteLevel));
  const goal = Math.max(...course.competences.map(({ goalLevel }) => goalLevel));
  return course.availability !== 'CLOSED' && !isTooHard(course, learner) && prerequisite <= start && start < goal;
};

const topicCourse = (gap: Gap, { courses, learner, preferences }: FallbackStock): Fallback[] => {
  const [best] = courses
    .filter((course) => course.topics.some((topic) => gap.topics.includes(topic)) && suits(course, gap, learner))
    .map((course) => ({ course, total: totalOf(scorePartsOf(course, [], preferences)) }))
    .sort((a, b) => b.total - a.total || (a.course.id < b.course.id ? -1 : 1));
  const topic = gap.topics.find((found) => best?.course.topics.includes(found));
  return best && topic ? [{ kind: 'TOPIC_COURSE', courseId: best.course.id, topic }] : [];
};

const practice = (gap: Gap, { practices, firm }: FallbackStock): Fallback[] => {
  const needs = Object.fromEntries(gap.topics.map((topic) => [topic, gap.target - assumedLevel(gap.level)]));
  const [best] = matchPractices(practices, needs, firm, 1);
  return best ? [{ kind: 'PRACTICE', practiceId: best.practiceId, topic: best.topics[0] }] : [];
};

/** The nearest thing that can be done about a gap; there is always one. */
export const fallbackFor = (gap: Gap, stock: FallbackStock): Fallback => {
  const courseId = stock.bestCourseFor.get(gapKey(gap));
  if (courseId !== undefined) return { kind: 'FURTHER_COURSE', courseId };
  const [found] = [...topicCourse(gap, stock), ...practice(gap, stock)];
  return found ?? { kind: 'CATALOGUE', topic: gap.topics[0] ?? null };
};

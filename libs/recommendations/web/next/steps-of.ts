import { coursePath, coursesPath, practicePath } from '../addresses';

/** A step: what to do, why, and where it leads. `course` is set when its facts can be shown. */
export interface Step<Course> {
  id: string;
  /** The name of the course or case; null leads to the catalogue. */
  title: string | null;
  /** The language of the title, BCP 47. */
  language: string | null;
  sentence: string;
  to: string;
  course: Course | null;
}

interface TitledCourse {
  id: string;
  title: string;
  titleLanguage: string;
}

interface TitledPractice {
  id: string;
  title: string;
  textLanguage: string;
}

/** What a run leads to, as the graph gives it: best first. */
export interface Ways<Course extends TitledCourse> {
  recommendations: readonly { id: string; sentence: string; doneAt?: string | null; course: Course }[];
  uncovered: readonly { id: string; sentence: string; doneAt?: string | null; course?: TitledCourse | null; practice?: TitledPractice | null }[];
  practices: readonly { id: string; sentence: string; practice: TitledPractice }[];
}

/** How many steps a busy person is asked to look at. */
export const MOST_STEPS = 3;

/** The first steps: recommended courses; where there are fewer than three, what helps with a gap that is left, then a case. What the firm has done is no step any more. */
export const stepsOf = <Course extends TitledCourse>({ recommendations, uncovered, practices }: Ways<Course>): Step<Course>[] =>
  [
    ...recommendations.filter(({ doneAt }) => !doneAt).map(({ id, sentence, course }) => ({ id, title: course.title, language: course.titleLanguage, sentence, to: coursePath(course.id), course })),
    ...uncovered.filter(({ doneAt }) => !doneAt).map(({ id, sentence, course, practice }) => {
      const practiceTo = practice ? practicePath(practice.id) : coursesPath;
      return { id, title: course?.title ?? practice?.title ?? null, language: course?.titleLanguage ?? practice?.textLanguage ?? null, sentence, to: course ? coursePath(course.id) : practiceTo, course: null };
    }),
    ...practices.map(({ id, sentence, practice }) => ({ id, title: practice.title, language: practice.textLanguage, sentence, to: practicePath(practice.id), course: null })),
  ].slice(0, MOST_STEPS);

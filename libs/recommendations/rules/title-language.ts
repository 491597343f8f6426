import type { Course } from './course';

/** What tells in which language the title of a course is. */
export interface TitledCourse extends Pick<Course, 'languages'> {
  /** The language of its summary, BCP 47. */
  readonly textLanguage: string;
  /** Whether its provider wrote the text. */
  readonly isContributed: boolean;
}

/** The language of the title of a course, BCP 47: providers write title and summary together; to what we collected the summary is ours, and the title in the one language that the course is given in. */
export const titleLanguage = ({ languages, textLanguage, isContributed }: TitledCourse): string => {
  const [only, ...more] = languages;
  return !isContributed && only !== undefined && more.length === 0 ? only : textLanguage;
};

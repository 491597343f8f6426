import type { Course } from '../course';
import type { Gap } from '../gap';
import { fitOf, learnerLevelsOf, type Reason } from '../reason';

/** What one course does about these gaps, strongest first; empty when it does nothing or does not fit. */
export const reasonsFor = (course: Course, gaps: readonly Gap[]): readonly Reason[] => {
  const fit = fitOf(course, gaps, learnerLevelsOf(gaps));
  return 'reasons' in fit ? fit.reasons : [];
};

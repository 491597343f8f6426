export { courseEntry, entryName, practiceEntry } from './catalogue-entry';
export { fieldChanges, type FieldChange } from './content-changes';
export * from './contribution-state';
export { COURSE_RANGES, isCompetenceUri, readCourseContent, type CourseContent } from './course-content';
export { blankDraft, readCourseDraft, readDraft, readPracticeDraft, type CourseDraft, type PracticeDraft } from './draft';
export { isOtherDomain } from './offer-domain';
export { readPracticeContent, type PracticeContent } from './practice-content';
export { FRESH_MONTHS, staleBefore } from './stale';

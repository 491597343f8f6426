export * from './budget';
export { bestSet, MOST_WORK, type FoundSet } from './best-set';
export * from './plan-effect';
export * from './plan-status';
export * from './propose-plan';
export { reasonsFor } from './reasons-for';
export * from './reminder-due';
export { NOTHING_TAKEN, type PartlyKnown, type PlannedCourse, type TakenCourses } from './taken-courses';

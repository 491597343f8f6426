import './texts';
import { lazyPart } from '@skills/platform/web';

export { coursePath, coursesPath, planPath, practicePath, practicesPath } from './addresses';
export { PlanEffect } from './effect/plan-effect';
export { NextSteps } from './next/next-steps';

// Each page is a part of its own, loaded when it is opened.
export const CourseListPage = lazyPart(async () => (await import('./course/course-list-page')).CourseListPage);
export const CoursePage = lazyPart(async () => (await import('./course/course-page')).CoursePage);
export const PracticeListPage = lazyPart(async () => (await import('./practice/practice-list-page')).PracticeListPage);
export const PracticePage = lazyPart(async () => (await import('./practice/practice-page')).PracticePage);
export const RecommendationsPage = lazyPart(async () => (await import('./matching/recommendations-page')).RecommendationsPage);
export const StartContributionPage = lazyPart(async () => (await import('./contribute/start-contribution-page')).StartContributionPage);
export const CourseImportPage = lazyPart(async () => (await import('./course-import/course-import-page')).CourseImportPage);
export const ContributionListPage = lazyPart(async () => (await import('./contribute/contribution-list-page')).ContributionListPage);
export const ContributionPage = lazyPart(async () => (await import('./contribute/contribution-page')).ContributionPage);
export const DeskPage = lazyPart(async () => (await import('./desk/desk-page')).DeskPage);
export const PlanPage = lazyPart(async () => (await import('./plan/plan-page')).PlanPage);
export const StopRemindersPage = lazyPart(async () => (await import('./plan/stop-reminders-page')).StopRemindersPage);

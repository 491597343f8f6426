import './texts';
import { lazy } from 'react';

export { coursePath, coursesPath, practicePath, practicesPath } from './addresses';
export { NextSteps } from './next/next-steps';

// Each page is a part of its own, loaded when it is opened.
export const CourseListPage = lazy(() => import('./course/course-list-page').then((file) => ({ default: file.CourseListPage })));
export const CoursePage = lazy(() => import('./course/course-page').then((file) => ({ default: file.CoursePage })));
export const PracticeListPage = lazy(() => import('./practice/practice-list-page').then((file) => ({ default: file.PracticeListPage })));
export const PracticePage = lazy(() => import('./practice/practice-page').then((file) => ({ default: file.PracticePage })));
export const RecommendationsPage = lazy(() => import('./matching/recommendations-page').then((file) => ({ default: file.RecommendationsPage })));

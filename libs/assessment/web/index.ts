import './texts';
import { lazy } from 'react';

export { TOOLBOX, answerPath, recommendationsPath, runPath, startPath, topicPath } from './addresses';
export { RunAwaited, type RunAwaitedProps } from './result/run-awaited';
export type { ResultPageProps } from './result/result-page';

// Each page is a part of its own, loaded when it is opened.
export const AnswerPage = lazy(() => import('./answer/answer-page').then((file) => ({ default: file.AnswerPage })));
export const ResultPage = lazy(() => import('./result/result-page').then((file) => ({ default: file.ResultPage })));
export const RunsPage = lazy(() => import('./runs/runs-page').then((file) => ({ default: file.RunsPage })));
export const StartPage = lazy(() => import('./start/start-page').then((file) => ({ default: file.StartPage })));
export const TopicPage = lazy(() => import('./topic/topic-page').then((file) => ({ default: file.TopicPage })));

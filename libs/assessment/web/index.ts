import './texts';
import { lazyPart } from '@skills/platform/web';

export { TOOLBOX, againPath, aimsPath, answerPath, changePath, peersPath, recommendationsPath, runPath, startPath, topicPath } from './addresses';
export { SendCompletion } from './answer/send-completion';
export { RunAwaited, type RunAwaitedProps } from './result/run-awaited';
export type { ResultPageProps } from './result/result-page';

// Each page is a part of its own, loaded when it is opened.
export const AgainPage = lazyPart(async () => (await import('./again/again-page')).AgainPage);
export const AimsPage = lazyPart(async () => (await import('./aims/aims-page')).AimsPage);
export const AnswerPage = lazyPart(async () => (await import('./answer/answer-page')).AnswerPage);
export const ChangePage = lazyPart(async () => (await import('./change/change-page')).ChangePage);
export const PeersPage = lazyPart(async () => (await import('./benchmark/peers-page')).PeersPage);
export const ResultPage = lazyPart(async () => (await import('./result/result-page')).ResultPage);
export const RunsPage = lazyPart(async () => (await import('./runs/runs-page')).RunsPage);
export const StartPage = lazyPart(async () => (await import('./start/start-page')).StartPage);
export const JoinPage = lazyPart(async () => (await import('./team/join-page')).JoinPage);
export const PartAnswerPage = lazyPart(async () => (await import('./team/part-answer-page')).PartAnswerPage);
export const PartPage = lazyPart(async () => (await import('./team/part-page')).PartPage);
export const TeamPage = lazyPart(async () => (await import('./team/team-page')).TeamPage);
export const TopicPage = lazyPart(async () => (await import('./topic/topic-page')).TopicPage);

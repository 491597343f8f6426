export * from './ambition';
export * from './headline';
export * from './level';
export * from './level-words';
export * from './score';
export type { AnswerState, CompetenceLink, ScoredAnswer } from './scored-answer';
export { ANSWER_STATES } from './scored-answer';
export * from './standing';
export * from './targets';

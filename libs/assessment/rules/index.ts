export * from './ambition';
export * from './headline';
export * from './level';
export * from './level-words';
export * from './score';
export { SCORED_STATES, type CompetenceLink, type ScoredAnswer, type ScoredState } from './scored-answer';
export { scoredAnswersOf, type RespondentAnswers } from './scored-answers-of';
export * from './standing';
export * from './targets';

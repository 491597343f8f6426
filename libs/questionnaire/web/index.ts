import './texts';

export * from './queue';
export { AnswerFlow, type AnswerFlowProps } from './answering/answer-flow';
export type { EarlierAnswer } from './answering/earlier-answer';
export { ASKED_QUESTIONNAIRE, type AskedItem } from './answering/asked-questionnaire';
export { GIVEN_ANSWERS } from './answering/use-answers';
export { sendAnswers } from './answering/send-answers';

export { createAnswerQueue, type AnswerQueue } from './answer-queue';
export { AnswerQueueContext } from './answer-queue-context';
export { LARGEST_BATCH, type SendAnswers, type SendResult } from './deliver';
export type { AnswerStore, KeptAnswer, Refusal, StorageProblem } from './kept-answer';
export { newAnswerEvent } from './new-answer-event';
export type { AnswerEntry, QueueSnapshot, SavingState } from './queue-snapshot';
export { shelteredStore, type ShelteredStore } from './sheltered-store';
export { browserSurroundings, type Surroundings } from './surroundings';
export { useAnswerQueue, type AnswersOnTheirWay } from './use-answer-queue';

import type { ModulePart } from '@skills/platform/graph';
import { EventQuestions } from './event-questions.entity';
import { EventQuestionFields, ParticipantAnswerFields, RegistrationAnswerFields } from './question-reads';
import { SaveEventQuestions } from './save-event-questions';

/** What organisers ask those who register. */
export const questionsPart: ModulePart = {
  entities: [EventQuestions],
  resolvers: [SaveEventQuestions, EventQuestionFields, ParticipantAnswerFields, RegistrationAnswerFields],
};

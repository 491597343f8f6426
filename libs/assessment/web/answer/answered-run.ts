import { graphql } from '@skills/schema';
import type { AnswerRunQuery } from '@skills/schema/documents';
import type { AnsweredSource } from './use-answered';

const ANSWER_RUN = graphql(`
  query AnswerRun($id: ID!, $language: String) {
    run(id: $id) {
      id
      completedAt
      questionnaire(language: $language) {
        code
        version
        ...AskedQuestionnaire
      }
      earlierAnswers(language: $language) {
        itemCode
        comparability
        question
        state
        answer
        language
        note
        answeredAt
      }
      respondent {
        id
        role
        response {
          ...GivenAnswers
          id
        }
      }
    }
  }
`);

/** A run as its owner answers it. */
export const ANSWERED_RUN: AnsweredSource<AnswerRunQuery> = {
  kind: 'RUN',
  document: ANSWER_RUN,
  read({ run }) {
    const response = run?.respondent?.response;
    return run?.respondent && response
      ? { kind: 'RUN', id: run.id, isFinished: Boolean(run.completedAt), role: run.respondent.role, questionnaire: run.questionnaire, response, earlier: run.earlierAnswers }
      : null;
  },
};

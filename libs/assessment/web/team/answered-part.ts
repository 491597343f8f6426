import { graphql } from '@skills/schema';
import type { AnswerPartQuery } from '@skills/schema/documents';
import type { AnsweredSource } from '../answer/use-answered';

const ANSWER_PART = graphql(`
  query AnswerPart($id: ID!, $language: String) {
    teamPart(id: $id) {
      id
      role
      submittedAt
      isCounted
      questionnaire(language: $language) {
        code
        version
        ...AskedQuestionnaire
      }
      response {
        ...GivenAnswers
        id
      }
    }
  }
`);

/** A part in a run as its colleague answers it. */
export const ANSWERED_PART: AnsweredSource<AnswerPartQuery> = {
  kind: 'PART',
  document: ANSWER_PART,
  read({ teamPart }) {
    if (!teamPart?.response) return null;
    const { id, role, submittedAt, isCounted, questionnaire, response } = teamPart;
    return { kind: 'PART', id, isFinished: Boolean(submittedAt), isFinal: isCounted, role, questionnaire, response, earlier: [] };
  },
};

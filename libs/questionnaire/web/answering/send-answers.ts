import type { ApolloClient } from '@apollo/client';
import { problemsOf } from '@skills/platform/web';
import { graphql } from '@skills/schema';
import type { SendAnswers } from '../queue';

const SUBMIT_ANSWERS = graphql(`
  mutation SubmitAnswers($input: SubmitAnswersInput!) {
    submitAnswers(input: $input) {
      acceptedIds
      rejected {
        id
        code
        message
      }
      problems {
        code
        path
        message
      }
    }
  }
`);

/** These come and go; everything else that the server refuses it would refuse again. */
const PASSING = new Set(['TOO_MANY_REQUESTS']);

/** Hands answers to the graph. Throws when it is worth trying again later. */
export const sendAnswers =
  (client: ApolloClient): SendAnswers =>
  async (responseId, events) => {
    const { data } = await client.mutate({ mutation: SUBMIT_ANSWERS, variables: { input: { responseId, answers: events.map((event) => ({ ...event })) } } });
    const payload = data?.submitAnswers;
    const [problem] = problemsOf(payload);
    if (!payload || (problem && PASSING.has(problem.code))) throw new Error(problem?.code ?? 'no answer');
    if (problem) return { acceptedIds: [], rejected: events.map(({ id }) => ({ id, code: problem.code, message: problem.message })) };
    return { acceptedIds: [...(payload.acceptedIds ?? [])], rejected: [...(payload.rejected ?? [])] };
  };

import { graphql } from '@skills/schema';

export const COMPLETE_RUN = graphql(`
  mutation CompleteRun($input: CompleteRunInput!) {
    completeRun(input: $input) {
      run {
        id
        completedAt
      }
      problems {
        code
        path
        message
      }
    }
  }
`);

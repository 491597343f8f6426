import { graphql } from '@skills/schema';

export const SUBMIT_TEAM_PART = graphql(`
  mutation SubmitTeamPart($input: SubmitTeamPartInput!) {
    submitTeamPart(input: $input) {
      part {
        id
        submittedAt
      }
      problems {
        code
        path
        message
      }
    }
  }
`);

import { graphql } from '@skills/schema';

/** A firm, and whether it takes part. */
export const PARTICIPATING_FIRM = graphql(`
  fragment ParticipatingFirm on Organisation {
    id
    name
    benchmarkParticipation {
      id
      joinedAt
      isCounted
    }
  }
`);

/** Lets a firm take part. */
export const JOIN_BENCHMARK = graphql(`
  mutation JoinBenchmark($input: JoinBenchmarkInput!) {
    joinBenchmark(input: $input) {
      organisation {
        ...ParticipatingFirm
      }
      problems {
        code
        path
        message
      }
    }
  }
`);

/** Takes a firm out again. */
export const LEAVE_BENCHMARK = graphql(`
  mutation LeaveBenchmark($input: LeaveBenchmarkInput!) {
    leaveBenchmark(input: $input) {
      organisation {
        ...ParticipatingFirm
      }
      problems {
        code
        path
        message
      }
    }
  }
`);

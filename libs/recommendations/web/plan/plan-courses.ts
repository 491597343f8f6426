import { graphql } from '@skills/schema';

/** Takes courses into the plan of a run; the answer also tells the browser's cache that the run has a plan. */
export const PLAN_COURSES = graphql(`
  mutation PlanCourses($input: PlanCoursesInput!) {
    planCourses(input: $input) {
      plan {
        id
        run {
          id
          plan {
            id
          }
        }
        ...PlanBoard
      }
      problems {
        code
        path
        message
      }
    }
  }
`);

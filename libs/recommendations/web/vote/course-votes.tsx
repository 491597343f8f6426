import { useViewer } from '@skills/identity/web';
import { useAct } from '@skills/platform/web';
import { graphql, readFragment, type FragmentType } from '@skills/schema';
import { VoteButtons } from './vote-buttons';

export const COURSE_VOTES = graphql(`
  fragment CourseVotes on Course {
    id
    votes {
      ...Votes
    }
  }
`);

const VOTE = graphql(`
  mutation VoteOnCourse($input: VoteOnCourseInput!) {
    voteOnCourse(input: $input) {
      course {
        ...CourseVotes
      }
      problems {
        code
        path
        message
      }
    }
  }
`);

/** Whether a course was useful. */
export function CourseVotes({ course }: { course: FragmentType<typeof COURSE_VOTES> }) {
  const { id, votes } = readFragment(COURSE_VOTES, course);
  const { person, isKnown } = useViewer();
  const { act, busy, failure } = useAct(VOTE);
  return <VoteButtons votes={votes} isSignedIn={isKnown ? person !== null : undefined} busy={busy} failure={failure} onVote={(useful) => void act({ input: { courseId: id, useful } })} />;
}

import { useViewer } from '@skills/identity/web';
import { useAct } from '@skills/platform/web';
import { graphql, readFragment, type FragmentType } from '@skills/schema';
import { VoteButtons } from './vote-buttons';

export const PRACTICE_VOTES = graphql(`
  fragment PracticeVotes on Practice {
    id
    votes {
      ...Votes
    }
  }
`);

const VOTE = graphql(`
  mutation VoteOnPractice($input: VoteOnPracticeInput!) {
    voteOnPractice(input: $input) {
      practice {
        ...PracticeVotes
      }
      problems {
        code
        path
        message
      }
    }
  }
`);

/** Whether a case was useful. */
export function PracticeVotes({ practice }: { practice: FragmentType<typeof PRACTICE_VOTES> }) {
  const { id, votes } = readFragment(PRACTICE_VOTES, practice);
  const { person, isKnown } = useViewer();
  const { act, busy, failure } = useAct(VOTE);
  return <VoteButtons votes={votes} isSignedIn={isKnown ? person !== null : undefined} busy={busy} failure={failure} onVote={(useful) => void act({ input: { practiceId: id, useful } })} />;
}

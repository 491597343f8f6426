import { graphql } from '@skills/schema';
import type { RunTeamFragment } from '@skills/schema/documents';

/** The team of a run, as every page reads it: one selection, so that no page takes from another what it has read. */
export const RUN_TEAM = graphql(`
  fragment RunTeam on Run {
    id
    completedAt
    team {
      mayInvite
      waitingPeople
      missingPeople
      missingForRoles
      outlookNow {
        people
        practices
        skills
      }
      outlook {
        people
        practices
        skills
        withOneMore {
          role
          practices
          skills
        }
      }
      invitations {
        id
        role
        label
        emailAddress
        state
        mayRemind
        maySendNewLink
        expiresAt
        writtenAt
      }
      earlierColleagues {
        id
        role
        label
        emailAddress
      }
      told {
        ...ToldOfTeam
      }
    }
  }
`);

/** A run with its team. */
export type TeamedRun = RunTeamFragment;
/** An invitation in the list of who is invited. */
export type ListedInvitation = TeamedRun['team']['invitations'][number];
/** A colleague of the run before who can be asked again. */
export type EarlierColleague = TeamedRun['team']['earlierColleagues'][number];

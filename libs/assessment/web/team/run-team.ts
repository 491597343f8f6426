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
      countedPeople
      releasedAt
      invitations {
        id
        role
        label
        emailAddress
        state
        mayRemind
        expiresAt
        writtenAt
      }
      earlierColleagues {
        id
        role
        label
        emailAddress
      }
      topics {
        topic
        kind
        level
        closeItems
        apartItems
        farItems
        items {
          itemCode
          text
          language
          level
          spread
          rolesAgree
          roles {
            role
            level
            spread
          }
        }
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
/** What is told of a topic, of one kind. */
export type ToldTopic = TeamedRun['team']['topics'][number];
/** What is told of a question. */
export type ToldItem = ToldTopic['items'][number];

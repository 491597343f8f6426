import { graphql } from '@skills/schema';
import type { ToldOfTeamFragment } from '@skills/schema/documents';

/** What is told of a team, as its leader and everybody counted in it read it. */
export const TOLD_OF_TEAM = graphql(`
  fragment ToldOfTeam on TeamTold {
    countedPeople
    releasedAt
    roles
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
        agreement
        roles {
          role
          level
          spread
        }
      }
    }
  }
`);

/** What is told of a team. */
export type ToldOfTeam = ToldOfTeamFragment;
/** What is told of a topic, of one kind. */
export type ToldTopic = ToldOfTeam['topics'][number];
/** What is told of a question. */
export type ToldItem = ToldTopic['items'][number];

import { graphql } from '@skills/schema';
import type { DraftAgendaQuery } from '@skills/schema/documents';

/** The agenda of an event as it is planned. */
export const DRAFT_AGENDA = graphql(`
  query DraftAgenda($slug: String!) {
    event(slug: $slug) {
      id
      slug
      timeZone
      startsAt
      endsAt
      phase
      languages
      textLanguage
      agenda {
        number
        publishedAt
      }
      draftAgenda {
        rooms {
          id
          name
          capacity
        }
        sessions {
          id
          kind
          title
          description
          language
          minutes
          track
          seats
          chosenBy
          roomId
          startsAt
          endsAt
          speakers {
            id
            name
            affiliation
            emailAddress
            about
            url
          }
        }
        conflicts {
          kind
          sessionIds
          speaker
        }
        mayChooseParticipants
        nextNumber
        changes {
          ...AgendaChangeLine
        }
      }
    }
  }
`);

type Asked = NonNullable<DraftAgendaQuery['event']>;
/** The event, with its agenda as it is planned. */
export type PlannedEvent = Omit<Asked, 'draftAgenda'> & { draftAgenda: NonNullable<Asked['draftAgenda']> };
export type PlannedSession = PlannedEvent['draftAgenda']['sessions'][number];
export type PlannedRoom = PlannedEvent['draftAgenda']['rooms'][number];
export type PlannedConflict = PlannedEvent['draftAgenda']['conflicts'][number];

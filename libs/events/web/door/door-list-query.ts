import { graphql } from '@skills/schema';
import type { DoorStateFragment } from '@skills/schema/documents';

/** What a device at the door needs of an event: all of it, or what is new since a cursor. */
export const DOOR_STATE = graphql(`
  fragment DoorState on Event {
    id
    slug
    title
    textLanguage
    countryCode
    phase
    timeZone
    startsAt
    endsAt
    peopleByDay {
      day
      people
    }
    viewerCan {
      organise
      manageAgenda
      review
      workAtDoor
    }
    door(since: $since) {
      opensAt
      closesAt
      isOpen
      cursor
      isWhole
      listed
      goneIds
      entries {
        participantId
        name
        code
        hasSeat
        admissions {
          id
          at
        }
      }
      conflicts {
        kind
        name
        code
        records {
          id
          kind
          door
          at
        }
        settlement {
          reason
          door
          at
          by
        }
      }
      expected
      came
      walkIns
      doors {
        door
        people
      }
    }
  }
`);

/** Asks for it. */
export const DOOR_LIST = graphql(`
  query DoorList($slug: String!, $since: String) {
    event(slug: $slug) {
      ...DoorState
    }
  }
`);

/** An event with what its doors need. */
export type DoorList = Omit<DoorStateFragment, 'door'> & { door: NonNullable<DoorStateFragment['door']> };
/** Something that contradicts. */
export type Conflict = DoorList['door']['conflicts'][number];

import { graphql } from '@skills/schema';
import type { DoorListQuery } from '@skills/schema/documents';

/** What a device at the door needs of an event. */
export const DOOR_LIST = graphql(`
  query DoorList($slug: String!) {
    event(slug: $slug) {
      id
      slug
      title
      countryCode
      timeZone
      viewerCan {
        organise
        manageAgenda
        review
        workAtDoor
      }
      door {
        opensAt
        closesAt
        isOpen
        entries {
          participantId
          name
          code
          hasSeat
          admittedAt
          admissionIds
        }
        conflicts {
          kind
          name
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
  }
`);

type Asked = NonNullable<DoorListQuery['event']>;
/** An event with what its doors need. */
export type DoorList = Omit<Asked, 'door'> & { door: NonNullable<Asked['door']> };
/** Something that contradicts. */
export type Conflict = DoorList['door']['conflicts'][number];

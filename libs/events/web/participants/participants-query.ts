import { graphql } from '@skills/schema';

export const PARTICIPANTS = graphql(`
  query Participants($eventId: ID!, $where: ParticipantsFilter, $order: ParticipantOrder!, $isDescending: Boolean!, $first: Int!, $after: String, $ids: [ID!]) {
    participants(eventId: $eventId, where: $where, ids: $ids, order: $order, isDescending: $isDescending, first: $first, after: $after) {
      totalCount
      edges {
        cursor
        node {
          id
          registrationId
          name
          role
          diets
          accessNeeds
          photoConsent
          checkedInAt
          organisation
          countryCode
          emailAddress
          state
          size
          revision
          registeredAt
          place
          possibleActs
          isCorrectable
          isMailable
          answers {
            ...RegistrationAnswers
          }
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

export const DECIDE = graphql(`
  mutation DecideOnRegistrations($input: DecideOnRegistrationsInput!) {
    decideOnRegistrations(input: $input) {
      decidedIds
      undecided {
        registrationId
        message
      }
      problems {
        code
        path
        message
      }
    }
  }
`);

export const HOW_MANY = graphql(`query RegistrationsMatching($eventId: ID!, $where: ParticipantsFilter) { registrationsMatching(eventId: $eventId, where: $where) }`);
export const REGISTER_GUEST = graphql(`mutation RegisterGuest($input: RegisterGuestInput!) { registerGuest(input: $input) { registration { id state } isNew problems { code path message } } }`);
export const CORRECT = graphql(`mutation CorrectParticipant($input: CorrectParticipantInput!) { correctParticipant(input: $input) { registration { id } problems { code path message } } }`);
export const RESEND = graphql(`mutation ResendTicket($input: ResendTicketInput!) { resendTicket(input: $input) { registration { id } problems { code path message } } }`);

/** How many rows one page brings. */
export const PAGE_SIZE = 50;

/** How many rows are drawn or left out together: few enough that drawing them is not seen as a stop. */
export const PART_SIZE = 10;

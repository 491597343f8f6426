import { graphql } from '@skills/schema';

export const TEAM = graphql(`query EventTeam($eventId: ID!) { eventTeam(eventId: $eventId) { id role name emailAddress } }`);

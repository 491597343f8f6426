import { EventDesk } from '../desk/event-desk';
import { Team } from './team';

/** Who has a role for an event. */
export function TeamPage() {
  return <EventDesk part="team">{({ id }) => <Team eventId={id} />}</EventDesk>;
}

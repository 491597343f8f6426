import { EventDesk } from '../desk/event-desk';
import { Participants } from './participants';

/** Who takes part in an event, for its organisers. */
export function ParticipantsPage() {
  return <EventDesk part="participants">{({ id }) => <Participants eventId={id} />}</EventDesk>;
}

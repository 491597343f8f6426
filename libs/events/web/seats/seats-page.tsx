import { EventDesk } from '../desk/event-desk';
import { SeatLog } from './seat-log';
import { Waitlist } from './waitlist';

/** Who waits in which order, and why each seat went where it went. */
export function SeatsPage() {
  return (
    <EventDesk part="seats">
      {({ id }) => (
        <>
          <Waitlist eventId={id} />
          <SeatLog eventId={id} />
        </>
      )}
    </EventDesk>
  );
}

import { EventDesk } from '../desk/event-desk';
import { AttendanceFigures } from './attendance-figures';
import { FeedbackFigures } from './feedback-figures';

/** Who came to an event, and what they said of it, for its organisers. */
export function OutcomesPage() {
  return (
    <EventDesk part="outcomes">
      {({ slug }) => (
        <>
          <AttendanceFigures slug={slug} />
          <FeedbackFigures slug={slug} />
        </>
      )}
    </EventDesk>
  );
}

import { EventDesk } from '../desk/event-desk';
import { Checklist } from './checklist';

/** What is to be done for an event. */
export function ChecklistPage() {
  return <EventDesk part="checklist">{({ id }) => <Checklist eventId={id} />}</EventDesk>;
}

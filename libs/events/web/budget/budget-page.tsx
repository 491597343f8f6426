import { EventDesk } from '../desk/event-desk';
import { Budget } from './budget';

/** What an event costs. */
export function BudgetPage() {
  return <EventDesk part="budget">{({ id }) => <Budget eventId={id} />}</EventDesk>;
}

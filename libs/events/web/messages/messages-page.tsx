import { EventDesk } from '../desk/event-desk';
import { Messages } from './messages';

/** What organisers write to those who are registered. */
export function MessagesPage() {
  return <EventDesk part="messages">{({ id }) => <Messages eventId={id} />}</EventDesk>;
}

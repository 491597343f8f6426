import { EventDesk } from '../desk/event-desk';
import { Messages } from './messages';

/** What organisers write to those who are registered or speak. */
export function MessagesPage() {
  return <EventDesk part="messages">{({ id, slug }) => <Messages eventId={id} slug={slug} />}</EventDesk>;
}

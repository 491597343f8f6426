import { EventDesk } from '../desk/event-desk';
import { CallDesk } from './call-desk';

/** The call of an event at the desk: its words, the proposals, their reviews and the decisions. */
export function CallPage() {
  return <EventDesk part="call">{({ slug }) => <CallDesk slug={slug} />}</EventDesk>;
}

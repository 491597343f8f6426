import { EventDesk } from '../desk/event-desk';
import { DataLeft } from './data-left';

/** What personal data of an event is left, and until when. */
export function DataLeftPage() {
  return <EventDesk part="data">{({ slug }) => <DataLeft slug={slug} />}</EventDesk>;
}

import { EventDesk } from '../desk/event-desk';
import { AgendaPlan } from './agenda-plan';

/** The agenda of an event at the desk. */
export function AgendaPage() {
  return <EventDesk part="agenda">{({ slug }) => <AgendaPlan slug={slug} />}</EventDesk>;
}

import { batched, type Context, type Row } from '@skills/platform/graph';
import { attentionsOf, deskStageOf, dueDay, isOverdue, OFFER_SOON_HOURS, phaseAt, type Attention } from '../../rules';
import { draftConflicts } from '../agenda/agenda-reads';
import { timesOf } from '../checklist/event-checklist';
import { withMoments } from '../event/event-reads';
import type { Event } from '../event/event.entity';
import { keptUntil, leftTables } from '../retention/data-left';

interface Figures {
  id: string;
  requests: number;
  offersEndingSoon: number;
  notesChanged: number;
  proposals: number;
  items: { dueOn: string | null; daysFromEvent: number | null }[];
}

const FIGURES = `select e.id,
  (select count(*) from registration r where r.event_id = e.id and r.state = 'REQUESTED' and r.address_confirmed_at is not null)::int as requests,
  (select count(*) from registration r where r.event_id = e.id and r.hold_reason = 'OFFER' and r.held_until between ?::timestamptz and ?::timestamptz + interval '${OFFER_SOON_HOURS} hours')::int as "offersEndingSoon",
  (select count(*) from conclusion c where c.event_id = e.id and c.is_note_changed)::int as "notesChanged",
  (select count(*) from session_proposal p where p.event_id = e.id and p.state = 'SUBMITTED')::int as proposals,
  coalesce((select json_agg(json_build_object('dueOn', due_on, 'daysFromEvent', days_from_event)) from checklist_item i where i.event_id = e.id and i.done_at is null), '[]'::json) as items
  from event e where e.id in (select json_array_elements_text(?::json)::uuid)`;

const figures = {};
const read = ({ em, clock }: Context) => async (ids: readonly string[]): Promise<Figures[]> => {
  const rows = await em.getConnection().execute<Figures[]>(FIGURES, [clock(), clock(), JSON.stringify(ids)], 'all', em.getTransactionContext());
  const found = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => found.get(id)!);
};

/** What its organisers should look at, in the order in which it presses; the same number of statements for one event as for many. */
export async function attentionsFor(context: Context, event: Row<Event>): Promise<{ attention: Attention; count: number }[]> {
  const now = context.clock();
  const phase = phaseAt(withMoments(event), now);
  const stage = deskStageOf(phase);
  const [{ items, ...counts }, conflicts, left, until] = await Promise.all([
    batched(context, figures, read(context)).load(event.id),
    stage === 'RUNNING' || stage === 'COMING' ? draftConflicts(context, event) : [],
    leftTables(context, event.id),
    keptUntil(context, event.id),
  ]);
  const lateItems = items.filter((item) => isOverdue(dueDay(item, timesOf(event)), null, now, event.timeZone)).length;
  return attentionsOf({ ...event, ...counts, phase, lateItems, conflicts: conflicts.length, isErasureLate: left.some(({ late }) => late > 0), erasesAt: left.length > 0 ? until : null }, now);
}

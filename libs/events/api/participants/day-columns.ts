import { dateFormat, type Context, type ServerLanguage } from '@skills/platform/graph';
import { doorDays, wallTime } from '../../rules';
import { turnsOf } from '../door/people-by-day';
import type { Event } from '../event/event.entity';

const FIRST = `select participant_id as id, width_bucket(s.at, array(select t::timestamptz from json_array_elements_text(?::json) as t)) as day, min(s.at) as at
  from door_scan s where s.event_id = ? and s.participant_id is not null and s.kind in ('ADMIT', 'WALK_IN') and not exists (select from door_scan u where u.event_id = s.event_id and u.undoes_id = s.id)
  group by 1, 2`;

/** A column for each day of an event of several days: when somebody was let in that day, on the clock of the event. None for an event of a single day, for which one column says it. */
export async function dayColumns({ em, request }: Context, event: Event, language: ServerLanguage): Promise<{ headings: string[]; cellsOf: (participant: { readonly id: string }) => (Date | null)[] }> {
  const days = doorDays(event);
  if (days.length < 2) return { headings: [], cellsOf: () => [] };
  const rows = await em.getConnection().execute<{ id: string; day: number; at: Date | string }[]>(FIRST, [JSON.stringify(turnsOf(days)), event.id], 'all', em.getTransactionContext());
  const first = new Map(rows.map(({ id, day, at }) => [`${id} ${day}`, new Date(`${wallTime(new Date(at), event.timeZone)}Z`)]));
  const shown = dateFormat(language, { dateStyle: 'medium', timeZone: 'UTC' });
  return {
    headings: days.map(({ day }) => request.translate('events.table.letInOn', { day: shown.format(new Date(day)) }, language)),
    cellsOf: ({ id }) => days.map((_, at) => first.get(`${id} ${at}`) ?? null),
  };
}

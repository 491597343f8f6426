import { batched, Context, type Row } from '@skills/platform/graph';
import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { phaseAt, talliesBy, tallyOf, wasHeld, type AttendanceCount, type Phase } from '../../rules';
import { attendanceFor } from '../attendance/attendance-for';
import type { Attendance } from '../attendance/count-attendance';
import { withMoments } from '../event/event-reads';
import { Event } from '../event/event.entity';
import { mayOrganise } from '../event/event.policy';
import { inQueue } from '../seats/waiting-queue';
import { attentionsFor } from './attentions';
import { EventOverview, type Counted, type ReserveAtGlance } from './event-overview';

interface Figures extends Omit<EventOverview, 'attentions' | 'checkedIn'> {
  id: string;
  confirmed: number;
  reserves: ReserveAtGlance[];
  days: Counted[];
}

const people = (which: string): string => `coalesce((select sum(size) from registration r where r.event_id = e.id and ${which}), 0)::int`;
const counted = (rows: string, order: string): string => `coalesce((select json_agg(json_build_object('key', key, 'count', count) order by ${order}) from (${rows}) c), '[]'::json)`;
const SEATED = "from participant p join registration r on r.id = p.registration_id where r.event_id = e.id and r.state = 'CONFIRMED'";

// Everything about any number of events in one statement: the page costs the same whoever comes.
const FIGURES = `select e.id, (select capacity from seat_book b where b.event_id = e.id) as capacity,
  ${people("r.state = 'CONFIRMED'")} as confirmed, ${people("r.state = 'HELD'")} as held, ${people(inQueue('r'))} as waiting, ${people("r.state = 'REQUESTED' and r.address_confirmed_at is not null")} as requested,
  coalesce((select json_agg(json_build_object('kind', kind, 'value', value, 'seats', seats, 'taken', taken) order by id) from seat_reserve s where s.event_id = e.id), '[]'::json) as reserves,
  ${counted("select (r.registered_at at time zone e.time_zone)::date::text as key, sum(r.size)::int as count from registration r where r.event_id = e.id group by 1", 'key')} as days,
  ${counted(`select r.country_code as key, count(*)::int as count ${SEATED} group by 1`, 'count desc, key')} as countries,
  ${counted(`select p.role as key, count(*)::int as count ${SEATED} group by 1`, 'count desc, key')} as roles
  from event e where e.id in (select json_array_elements_text(?::json)::uuid)`;

const figures = {};
const read = ({ em }: Context) => async (ids: readonly string[]): Promise<Figures[]> => {
  const rows = await em.getConnection().execute<Figures[]>(FIGURES, [JSON.stringify(ids)], 'all', em.getTransactionContext());
  const found = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => found.get(id)!);
};

const OVER: readonly Phase[] = ['ENDED', 'HELD', 'REPORTED'];

// What was counted stays when people are erased; an event that was held without us has no seats of ours.
function seatedOf(phase: Phase, row: Figures, { counts }: Attendance): Pick<EventOverview, 'confirmed' | 'countries' | 'roles'> {
  if (OVER.includes(phase) && counts.length > 0) {
    const by = <Key extends string>(keyOf: (count: AttendanceCount) => Key): Counted[] => talliesBy(counts, keyOf).flatMap(({ key, registered }) => (registered > 0 ? [{ key, count: registered }] : []));
    return { confirmed: tallyOf(counts).registered, countries: by(({ countryCode }) => countryCode), roles: by(({ role }) => role) };
  }
  const isOurs = row.capacity !== null || !wasHeld(phase);
  return { confirmed: isOurs ? row.confirmed : null, countries: row.countries, roles: row.roles };
}

const cameOf = ({ isKnown, counts }: Attendance): number | null => (isKnown ? tallyOf(counts).came : null);

/** An event in figures. */
@Resolver(() => Event)
export class OverviewField {
  @FieldResolver(() => EventOverview, { nullable: true, description: 'It in figures; null for who does not organise it.' })
  async overview(@Root() event: Row<Event>, @Ctx() context: Context): Promise<EventOverview | null> {
    if (!context.can(mayOrganise, event)) return null;
    const row = await batched(context, figures, read(context)).load(event.id);
    const phase = phaseAt(withMoments(event), context.clock());
    const attendance = await attendanceFor(context, event.id);
    return { ...row, ...seatedOf(phase, row, attendance), checkedIn: cameOf(attendance), attentions: await attentionsFor(context, event) };
  }

  @FieldResolver(() => Int, { nullable: true, description: 'How many were let in, also when they are erased; null for who does not organise it, and while no door has let anybody in.' })
  async cameCount(@Root() event: Row<Event>, @Ctx() context: Context): Promise<number | null> {
    return context.can(mayOrganise, event) ? cameOf(await attendanceFor(context, event.id)) : null;
  }
}

import { anyone, batched, Context, ReadPolicy, type Row } from '@skills/platform/graph';
import { Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql';
import { doorDays, type DoorDay } from '../../rules';
import { Event } from '../event/event.entity';
import { mayOrganise, mayWorkAtDoor } from '../event/event.policy';
import { withMoments } from '../event/event-reads';

@ReadPolicy(anyone)
@ObjectType({ description: 'How many people came on one day of an event.' })
export class PeopleOnDay {
  @Field(() => String, { description: 'The day, ISO 8601, on the clock of the event’s zone.' })
  day: string;

  @Field(() => Int, { description: 'How many were let in that day, walk-ins included.' })
  people: number;
}

/** When each day but the first begins: what `width_bucket` tells days apart by. */
export const turnsOf = (days: readonly DoorDay[]): string[] => days.slice(1).map(({ from }) => from);

const BY_DAY = `with asked as materialized (
    select a."eventId", array(select t::timestamptz from json_array_elements_text(a.turns) as t) as turns from json_to_recordset(?::json) as a("eventId" uuid, turns json))
  select a."eventId", width_bucket(s.at, a.turns) as day, count(distinct s.participant_id)::int as people
  from asked a join door_scan s on s.event_id = a."eventId"
  where s.participant_id is not null and s.kind in ('ADMIT', 'WALK_IN') and not exists (select from door_scan u where u.event_id = s.event_id and u.undoes_id = s.id)
  group by 1, 2`;

const counts = {};

/** Who came on which day. */
@Resolver(() => Event)
export class EventPeopleByDay {
  @FieldResolver(() => [PeopleOnDay], { description: 'How many were let in on each day of an event of several days; empty for one of a single day, and for who neither organises it nor works at its doors.' })
  async peopleByDay(@Root() event: Row<Event>, @Ctx() context: Context): Promise<PeopleOnDay[]> {
    const days = doorDays(withMoments(event));
    if (days.length < 2 || !(context.can(mayOrganise, event) || context.can(mayWorkAtDoor, event))) return [];
    const read = async (keys: readonly string[]): Promise<Map<number, number>[]> => {
      const rows = await context.em.getConnection().execute<{ eventId: string; day: number; people: number }[]>(BY_DAY, [`[${keys.join()}]`], 'all', context.em.getTransactionContext());
      return keys.map((key) => new Map(rows.filter(({ eventId }) => eventId === (JSON.parse(key) as { eventId: string }).eventId).map(({ day, people }) => [day, people])));
    };
    const counted = await batched(context, counts, read).load(JSON.stringify({ eventId: event.id, turns: turnsOf(days) }));
    return days.map(({ day }, at) => ({ day, people: counted.get(at) ?? 0 }));
  }
}

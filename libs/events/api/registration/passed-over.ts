import { batched, Context, grouped, ReadPolicy, type Row } from '@skills/platform/graph';
import { Ctx, Field, FieldResolver, ID, Int, ObjectType, Resolver, Root } from 'type-graphql';
import { mayReadRegistration } from './registration.policy';
import { Registration } from './registration.entity';

/** That somebody behind was offered seats, and why; to whom is told to nobody. */
@ReadPolicy(mayReadRegistration)
@ObjectType({ description: 'That a registration which waits was passed over for one behind it, and why.' })
export class PassedOver {
  @Field(() => ID, { description: 'Stable id.' })
  id: string;

  @Field(() => Date, { description: 'When.' })
  at: Date;

  @Field(() => Int, { description: 'How many seats it wanted then.' })
  wanted: number;

  @Field(() => Int, { description: 'How many it could have had then: too few.' })
  free: number;
}

/** How many lines are told at most. */
const MOST = 20;

// A line names the first of those who were passed over together, and knows the others by their waiting numbers.
const LINES = `select w.id as "registrationId", s.id, s.at, s.seats as wanted, coalesce(s.free, 0) as free
  from registration w cross join lateral (
    select * from seat_event s where s.event_id = w.event_id and s.act = 'PASSED_OVER' and (s.registration_id = w.id or s.numbers @> w.waiting_number) order by s.id desc limit ${MOST}
  ) s where w.id in (select json_array_elements_text(?::json)::uuid) order by s.id desc`;

const lines = {};

/** The own part of the log of seats. */
@Resolver(() => Registration)
export class PassedOverField {
  @FieldResolver(() => [PassedOver], { description: `When it was passed over on the waitlist, and why, the latest first and ${MOST} at most.` })
  passedOver(@Root() { id }: Row<Registration>, @Ctx() context: Context): Promise<PassedOver[]> {
    return batched(context, lines, async (ids: readonly string[]) => {
      const rows = await context.em.getConnection().execute<(PassedOver & { registrationId: string })[]>(LINES, [JSON.stringify(ids)], 'all', context.em.getTransactionContext());
      return grouped(ids, rows.map((row) => ({ ...row, at: new Date(row.at) })), ({ registrationId }) => registrationId);
    }).load(id);
  }
}

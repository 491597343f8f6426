import { hashOf } from '@skills/identity/api';
import { idOf } from '@skills/platform/database';
import { anyone, batched, Context, grouped, ReadPolicy, Reads, type Row } from '@skills/platform/graph';
import { Arg, Ctx, Field, FieldResolver, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { Event } from '../event/event.entity';
import { admissionStop, LIVE_STATES, isBeforeBeginning, stopOf } from '../../rules';
import { eventsById, withMoments } from '../event/event-reads';
import { inQueue } from '../seats/waiting-queue';
import { isSecretOf, subjectOf } from './held-registration';
import { ownRegistrations } from './own-registrations';
import { Participant } from './participant.entity';
import { RegistrationLink } from './registration-link.entity';
import { Registration } from './registration.entity';
import { mayManageRegistration } from './registration.policy';
import { seatCalendar } from './seat-calendar';

/** Where a registration stands among those who wait. */
@ReadPolicy(anyone)
@ObjectType({ description: 'Where a registration stands among those who wait, in the published order: by when they came or, where organisers decide first, by when these agreed.' })
export class WaitingPlace {
  @Field(() => Int, { description: '1 is next.' })
  position: number;

  @Field(() => Int, { description: 'How many registrations wait, as everybody is told.' })
  waiting: number;
}

const participants = {};
const places = {};

const readParticipants = (context: Context) => async (ids: readonly string[]) =>
  grouped(
    ids,
    await context.em.createQueryBuilder(Participant, 'p').select('*').where({ registration: { $in: [...ids] } }).orderBy({ position: 'asc' }).execute<(Row<Participant> & { registration: string })[]>(),
    ({ registration }) => registration,
  );

const readPlaces = (context: Context) => async (ids: readonly string[]): Promise<(WaitingPlace | null)[]> => {
  const rows = await context.em.getConnection().execute<({ id: string } & WaitingPlace)[]>(
    // Arrays and no joins: a plan that takes the waiting for few, because they came just now, would read them anew for each of them.
    `with asked as materialized (select id, event_id from registration where id = any (array(select json_array_elements_text(?::json)::uuid)))
     select id, position::int, waiting::int from (
       select w.id, row_number() over (partition by w.event_id order by w.waiting_number) as position, count(*) over (partition by w.event_id) as waiting
       from registration w where ${inQueue('w')} and w.event_id = any (array(select event_id from asked))
     ) all_waiting where id = any (array(select id from asked))`,
    [JSON.stringify(ids)],
    'all',
    context.em.getTransactionContext(),
  );
  const byId = new Map(rows.map(({ id, position, waiting }) => [id, { position, waiting }]));
  return ids.map((id) => byId.get(id) ?? null);
};

/** What a registration leads to. */
@Resolver(() => Registration)
export class RegistrationFields {
  @FieldResolver(() => Event, { description: 'The event.' })
  async event(@Root() { event }: Row<Registration>, @Ctx() context: Context): Promise<Row<Event>> {
    return (await eventsById(context).load(idOf(event)))!;
  }

  @FieldResolver(() => [Participant], { description: 'Who comes.' })
  participants(@Root() { id }: Row<Registration>, @Ctx() context: Context): Promise<readonly Row<Participant>[]> {
    return batched(context, participants, readParticipants(context)).load(id);
  }

  @FieldResolver(() => Boolean, { description: 'Whether whoever registered can still change it: until the event begins.' })
  async isChangeable(@Root() { event, state }: Row<Registration>, @Ctx() context: Context): Promise<boolean> {
    const found = LIVE_STATES.includes(state) ? await eventsById(context).load(idOf(event)) : null;
    return !!found && isBeforeBeginning(withMoments(found), context.clock());
  }

  @FieldResolver(() => WaitingPlace, { nullable: true, description: 'Where it stands among those who wait with a confirmed address; null when it does not wait, or its own is not confirmed yet.' })
  async waitingPlace(@Root() { id, state }: Row<Registration>, @Ctx() context: Context): Promise<WaitingPlace | null> {
    return state === 'WAITING' ? batched(context, places, readPlaces(context)).load(id) : null;
  }

  @FieldResolver(() => String, { nullable: true, description: 'Where people meet online; null before the seats are confirmed, when they meet at a place only, and whenever there are no tickets.' })
  async onlineUrl(@Root() { event, state }: Row<Registration>, @Ctx() context: Context): Promise<string | null> {
    const found = state === 'CONFIRMED' ? await eventsById(context).load(idOf(event)) : null;
    return found && admissionStop(withMoments(found), context.clock()) === null ? found.onlineUrl : null;
  }

  @FieldResolver(() => String, { nullable: true, description: 'The event as a file for calendars (iCalendar, RFC 5545), with where people meet online, and as cancelled or tentative when the event is; null without a seat, once the event is over, and where no day is known.' })
  async calendar(@Root() { event, state }: Row<Registration>, @Ctx() context: Context): Promise<string | null> {
    const found = state === 'CONFIRMED' ? await eventsById(context).load(idOf(event)) : null;
    if (!found || stopOf(withMoments(found), context.clock()) === 'EVENT_OVER') return null;
    return seatCalendar(context.request, context.request.language, found, true, context.clock());
  }
}

/** Reading one's own registrations. */
@Resolver()
export class RegistrationQueries {
  @Reads(mayManageRegistration)
  @Query(() => Registration, { nullable: true, description: 'The registration to whose mail this secret belongs; null when there is none.' })
  async registration(@Arg('secret', () => String, { description: 'The secret of the link in a mail.' }) secret: string, @Ctx() context: Context): Promise<Registration | null> {
    const link = await context.em.findOne(RegistrationLink, { secretHash: hashOf(secret) }, { populate: ['registration', 'registration.event'] });
    if (!link) return null;
    const { registration } = link;
    return context.can(mayManageRegistration, await subjectOf(context, registration, registration.event, await isSecretOf(context, registration.id, secret))) ? registration : null;
  }
}

/** The viewer's own part in an event. */
@Resolver(() => Event)
export class EventRegistrationFields {
  @FieldResolver(() => Registration, { nullable: true, description: 'The latest registration of the account that asks, also when it was made with its address without an account; null when it has none.' })
  async myRegistration(@Root() { id }: Row<Event>, @Ctx() context: Context): Promise<Registration | null> {
    const own = await ownRegistrations(context);
    return own === null ? null : context.em.findOne(Registration, { $and: [{ event: id }, own] }, { orderBy: { registeredAt: 'desc' } });
  }
}

import { anyone, askedFields, batched, connectionOf, Context, inOrder, keyOf, PageArgs, pageFrom, pageSize, Reads, type Connection, type Row } from '@skills/platform/graph';
import { raw } from '@mikro-orm/postgresql';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, Info, Int, Query, Resolver, Root } from 'type-graphql';
import { phaseAt, possibleEventActs, type EventAct, type Phase } from '../../rules';
import { inQueue } from '../seats/waiting-queue';
import { EventSeries } from './event-series.entity';
import { Event, type EventTexts } from './event.entity';
import { chosenEvents, EventFilter, momentOf } from './event-filter';
import { HELD_IN_SERIES } from './held-in-series';
import { mayOrganise, mayReadEvent } from './event.policy';
import { GraphEventAct, GraphPhase } from './graph-vocabulary';

/** A list of events, by pages. */
export const EventConnection = connectionOf(Event, 'Event', 'event');

@ArgsType()
export class EventsArgs extends PageArgs {
  @Field(() => EventFilter, { nullable: true, description: 'Which events are wanted.' })
  where?: EventFilter | null;
}

const byId = {};
const books = {};
const series = {};

/** Events by their ids, batched over a request. */
export const eventsById = (context: Context) =>
  batched(context, byId, async (ids: readonly string[]) => inOrder(ids, await context.em.createQueryBuilder(Event, 'e').select('*').where({ id: { $in: [...ids] } }).execute<Row<Event>[]>(), ({ id }) => id));

/** Reading events. */
@Resolver()
export class EventQueries {
  @Reads(mayReadEvent)
  @Query(() => Event, { nullable: true, description: 'The event with this part of an address; null when there is none.' })
  async event(@Arg('slug', () => String, { description: 'Its part of the address of its page.' }) slug: string, @Ctx() context: Context): Promise<Event | null> {
    const found = await context.em.findOne(Event, { slug });
    return found && context.can(mayReadEvent, found) ? found : null;
  }

  @Reads(anyone)
  @Query(() => EventConnection, { description: 'Public events; organisers also see the drafts of their countries.' })
  async events(@Args(() => EventsArgs) { first, after, where }: EventsArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Connection<Event>> {
    context.can(anyone, null);
    const most = pageSize(first);
    const direction = where?.times === 'PAST' ? 'desc' : 'asc';
    const moment = momentOf(direction);
    const chosen = () => chosenEvents(context, where ?? {}).select(['*', raw(`extract(epoch from ${moment})::text as moment`)]);
    const rows = chosen();
    if (after) {
      const [at, id] = keyOf(after, ['number', 'uuid']);
      rows.andWhere(raw(`(extract(epoch from ${moment}), e.id) ${direction === 'asc' ? '>' : '<'} (?::numeric, ?::uuid)`, [at, id]));
    }
    const found = await rows.orderBy([{ [raw(moment)]: direction }, { id: direction }]).limit(most + 1).execute<(Row<Event> & { moment: string })[]>();
    const total = askedFields(info).has('totalCount') ? await chosen().getCount() : 0;
    return pageFrom(found, most, total, ({ moment: at, id }) => [at, id]);
  }
}

/** Reading series. */
@Resolver()
export class EventSeriesQueries {
  @Reads(anyone)
  @Query(() => [EventSeries], { description: 'All series of events.' })
  async eventSeries(@Ctx() context: Context): Promise<Row<EventSeries>[]> {
    context.can(anyone, null);
    return context.em.createQueryBuilder(EventSeries, 's').select('*').orderBy({ id: 'desc' }).execute<Row<EventSeries>[]>();
  }
}

/** What is worked out of an event. */
@Resolver(() => Event)
export class EventFields {
  @FieldResolver(() => String, { description: 'Its name, in the language of the request where there is one.' })
  title(@Root() event: Row<Event>, @Ctx() { request }: Context): string {
    return textsOf(event, request.language).title;
  }

  @FieldResolver(() => String, { description: 'What it is about, in a few sentences; like its name.' })
  summary(@Root() event: Row<Event>, @Ctx() { request }: Context): string {
    return textsOf(event, request.language).summary;
  }

  @FieldResolver(() => String, { nullable: true, description: 'More about it, in markdown: paragraphs, emphasis, lists and links.' })
  description(@Root() event: Row<Event>, @Ctx() { request }: Context): string | null {
    return textsOf(event, request.language).description;
  }

  @FieldResolver(() => String, { nullable: true, description: 'What people with a disability should know.' })
  accessibility(@Root() event: Row<Event>, @Ctx() { request }: Context): string | null {
    return textsOf(event, request.language).accessibility;
  }

  @FieldResolver(() => String, { description: 'The language of its texts here, BCP 47.' })
  textLanguage(@Root() event: Row<Event>, @Ctx() { request }: Context): string {
    return event.translations[request.language] ? request.language : event.textLanguage;
  }

  @FieldResolver(() => GraphPhase, { description: 'How far it has come.' })
  phase(@Root() event: Row<Event>, @Ctx() { clock }: Context): Phase {
    return phaseAt(withMoments(event), clock());
  }

  @FieldResolver(() => [GraphEventAct], { description: 'What the viewer may do with it now; empty for all but its organisers.' })
  possibleActs(@Root() event: Row<Event>, @Ctx() context: Context): EventAct[] {
    return context.can(mayOrganise, event) ? possibleEventActs(withMoments(event), context.clock()) : [];
  }

  @FieldResolver(() => Int, { nullable: true, description: 'How many seats it has; null when that is not known.' })
  async capacity(@Root() { id }: Row<Event>, @Ctx() context: Context): Promise<number | null> {
    return (await bookOf(context, id))?.capacity ?? null;
  }

  @FieldResolver(() => Int, { nullable: true, description: 'How many seats are free for everybody; null when that is not known.' })
  async freeSeats(@Root() { id }: Row<Event>, @Ctx() context: Context): Promise<number | null> {
    return (await bookOf(context, id))?.free ?? null;
  }

  @FieldResolver(() => Int, { nullable: true, description: 'How many registrations wait, of those whose address is confirmed; null when it has no seats to wait for.' })
  async waitingCount(@Root() { id }: Row<Event>, @Ctx() context: Context): Promise<number | null> {
    return (await bookOf(context, id))?.waiting ?? null;
  }

  @FieldResolver(() => EventSeries, { nullable: true, description: 'The series to which it belongs.' })
  async series(@Root() { series: of }: Row<Event>, @Ctx() context: Context): Promise<Row<EventSeries> | null> {
    const id = of && (typeof of === 'string' ? of : of.id);
    return id
      ? batched(context, series, async (ids: readonly string[]) => inOrder(ids, await context.em.createQueryBuilder(EventSeries, 's').select('*').where({ id: { $in: [...ids] } }).execute<Row<EventSeries>[]>(), (found) => found.id)).load(id)
      : null;
  }
}

/** The name of a series in a language, or else in one that it has. */
export const seriesTitleOf = (titles: Readonly<Record<string, string>>, language: string): string => titles[language] ?? titles['en'] ?? Object.values(titles)[0] ?? '';

/** The texts of an event in a language, or else in its own. */
export const textsOf = (event: Row<Event>, language: string): EventTexts => event.translations[language] ?? event;

/** The same event with its moments as moments: a plain row has them as text. */
export const withMoments = (event: Row<Event>): Row<Event> => {
  const moment = (value: Date | string | null): Date | null => (value === null ? null : new Date(value));
  return { ...event, standingSince: new Date(event.standingSince), startsAt: moment(event.startsAt), endsAt: moment(event.endsAt), registrationOpensAt: moment(event.registrationOpensAt), registrationClosesAt: moment(event.registrationClosesAt) };
};

interface BookRow {
  id: string;
  /** null where it is not known; then the others are, too. */
  capacity: number | null;
  free: number | null;
  waiting: number | null;
}

const bookOf = (context: Context, eventId: string): Promise<BookRow | null> =>
  batched(context, books, async (ids: readonly string[]) => {
    const rows = await context.em.getConnection().execute<BookRow[]>(
      `select b.event_id as id, b.capacity,
         case when b.capacity is not null then greatest(0, b.capacity - b.general_taken - coalesce((select sum(case when r.release_at <= ?::timestamptz then r.taken else r.seats end) from seat_reserve r where r.event_id = b.event_id), 0))::int end as free,
         case when b.capacity is not null then (select count(*) from registration w where w.event_id = b.event_id and ${inQueue('w')})::int end as waiting
       from seat_book b where b.event_id in (select json_array_elements_text(?::json)::uuid)`,
      [context.clock(), JSON.stringify(ids)],
      'all',
      context.em.getTransactionContext(),
    );
    const found = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => found.get(id) ?? null);
  }).load(eventId);

/** What is worked out of a series. */
@Resolver(() => EventSeries)
export class EventSeriesFields {
  @FieldResolver(() => String, { description: 'Its name, in the language of the request, in English, or else in the one that there is.' })
  title(@Root() { titles }: Row<EventSeries>, @Ctx() { request }: Context): string {
    return seriesTitleOf(titles, request.language);
  }

  @FieldResolver(() => Int, { description: 'How many of its events were held; invented ones count only where all are invented.' })
  async heldCount(@Root() { id }: Row<EventSeries>, @Ctx() context: Context): Promise<number> {
    return (await figuresOf(context, id)).held;
  }

  @FieldResolver(() => [String], { description: 'The countries in which its public events were held or are planned, ISO 3166-1 alpha-2.' })
  async countries(@Root() { id }: Row<EventSeries>, @Ctx() context: Context): Promise<string[]> {
    return (await figuresOf(context, id)).countries;
  }
}

const figures = {};
const figuresOf = (context: Context, seriesId: string): Promise<{ held: number; countries: string[] }> =>
  batched(context, figures, async (ids: readonly string[]) => {
    const rows = await context.em.getConnection().execute<{ id: string; held: number; countries: string[] }[]>(
      `select e.series_id as id, ${HELD_IN_SERIES} as held,
         coalesce(array_agg(distinct country_code order by country_code) filter (where country_code is not null and standing not in ('DRAFT', 'CANCELLED')), '{}') as countries
       from event e where e.series_id in (select json_array_elements_text(?::json)) group by e.series_id`,
      [JSON.stringify(ids)],
      'all',
      context.em.getTransactionContext(),
    );
    const found = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => found.get(id) ?? { held: 0, countries: [] });
  }).load(seriesId);

import { batched, Context, grouped, ReadPolicy, Reads, type Row } from '@skills/platform/graph';
import { Ctx, Field, FieldResolver, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { Event } from '../event/event.entity';
import { mayOrganise, mayOrganiseAny } from '../event/event.policy';
import { leftIn } from './event-rows';
import { STAYS } from './event-stays';
import { KEPT_UNTIL } from './kept-until';

/** How much personal data of an event is left in a table. */
@ReadPolicy(mayOrganise)
@ObjectType({ description: 'How much personal data of an event is left in a table.' })
export class TableLeft {
  @Field(() => String, { description: 'The table.' })
  table: string;

  @Field(() => Int, { description: 'How many of its rows name somebody.' })
  rows: number;
}

/** What of an event may name somebody and stays. */
@ReadPolicy(mayOrganise)
@ObjectType({ description: 'What of an event may name somebody and stays for good, by design.' })
export class WhatStays {
  @Field(() => String, { description: 'What it is: SPEAKERS in the public agenda who are found by their mail address, SPEAKERS_BY_NAME, who are not, MESSAGES, NOTES of groups, PUBLISHED_NOTES under conclusions, REMARKS of reviewers, BUDGET_NOTES, or the CONTACT for questions.' })
  what: string;

  @Field(() => Int, { description: 'How many.' })
  count: number;
}

/** What personal data of an event is left, and until when. */
@ReadPolicy(mayOrganise)
@ObjectType({ description: 'What personal data of an event is left, and until when.' })
export class DataLeft {
  @Field(() => [TableLeft], { description: 'Table by table; empty when all has gone that goes.' })
  tables: TableLeft[];

  @Field(() => [WhatStays], { description: 'What may name somebody and stays, also when everything else has gone.' })
  stays: WhatStays[];

  @Field(() => Date, { nullable: true, description: 'When it goes, or went; null while the event has no time, unless it is a draft, or is postponed.' })
  erasesAt: Date | null;

  @Field(() => Boolean, { description: 'Whether some of it should have gone: there should be no such event.' })
  isOverdue: boolean;

  @Field(() => Boolean, { description: 'Whether it can be erased now: the event was held or cancelled.' })
  canErase: boolean;
}

type Line = TableLeft & { eventId: string; late: number };
const left = {};
const staying = {};
const until = {};
const THESE = 'in (select json_array_elements_text(?::json)::uuid)';

const rows = <Row extends object>({ em }: Context, sql: string, values: readonly unknown[]): Promise<Row[]> => em.getConnection().execute<Row[]>(sql, [...values], 'all', em.getTransactionContext());

/** What personal data of these events is left, table by table. */
export const leftOf = (context: Context, ids: readonly string[]): Promise<Line[]> => rows<Line>(context, leftIn(`every.event_id ${THESE}`), [context.clock(), JSON.stringify(ids)]);

const read = (context: Context) => async (ids: readonly string[]): Promise<readonly (readonly Line[])[]> => grouped(ids, await leftOf(context, ids), ({ eventId }) => eventId);

const readStays = (context: Context) => async (ids: readonly string[]): Promise<readonly (readonly WhatStays[])[]> =>
  grouped(ids, await rows<WhatStays & { eventId: string }>(context, STAYS, [JSON.stringify(ids)]), ({ eventId }) => eventId);

const readUntil = (context: Context) => async (ids: readonly string[]): Promise<(Date | null)[]> => {
  const found = await rows<{ id: string; until: Date | string | null }>(context, `select e.id, ${KEPT_UNTIL} as until from event e where e.id ${THESE}`, [JSON.stringify(ids)]);
  const moments = new Map(found.map(({ id, until: moment }) => [id, moment && new Date(moment)]));
  return ids.map((id) => moments.get(id) || null);
};

/** What personal data of an event is left, table by table; in one statement with that of all others which are asked for. */
export const leftTables = (context: Context, eventId: string): Promise<readonly Line[]> => batched(context, left, read(context)).load(eventId);

/** Until when personal data of an event is kept; null while nobody can say. */
export const keptUntil = (context: Context, eventId: string): Promise<Date | null> => batched(context, until, readUntil(context)).load(eventId);

/** Whether somebody may say that the personal data of an event go now: nobody can come to it any more. */
export const canErase = ({ standing }: Pick<Event, 'standing'>): boolean => standing === 'HELD' || standing === 'REPORTED' || standing === 'CANCELLED';

/** What is left of people. */
@Resolver(() => Event)
export class DataLeftFields {
  @Reads(mayOrganiseAny)
  @Query(() => [Event], { description: 'The events of the viewer of which personal data is left, in any table; empty for who organises none.' })
  async eventsWithPersonalData(@Ctx() context: Context): Promise<Row<Event>[]> {
    if (!context.can(mayOrganiseAny, null)) return [];
    const { em } = context;
    const lines = await rows<Line>(context, leftIn('true'), [context.clock()]);
    const events = await em.createQueryBuilder(Event, 'e').select('*').where({ id: { $in: [...new Set(lines.map(({ eventId }) => eventId))] } }).orderBy([{ endsAt: 'asc' }, { id: 'asc' }]).execute<Row<Event>[]>();
    return events.filter((event) => context.can(mayOrganise, event));
  }

  @FieldResolver(() => DataLeft, { nullable: true, description: 'What personal data of it is left; null for who does not organise it.' })
  async dataLeft(@Root() event: Row<Event>, @Ctx() context: Context): Promise<DataLeft | null> {
    if (!context.can(mayOrganise, event)) return null;
    const tables = [...(await leftTables(context, event.id))];
    const stays = [...(await batched(context, staying, readStays(context)).load(event.id))];
    return { tables, stays, erasesAt: await keptUntil(context, event.id), isOverdue: tables.some(({ late }) => late > 0), canErase: canErase(event) };
  }
}

import { batched, Context, grouped, ReadPolicy, Reads, type Row } from '@skills/platform/graph';
import { Ctx, Field, FieldResolver, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { erasesAt } from '../../rules';
import { timesOf } from '../checklist/event-checklist';
import { Event } from '../event/event.entity';
import { mayOrganise, mayUseDesk } from '../event/event.policy';
import { LEFT } from './event-rows';

/** How much personal data of an event is left in a table. */
@ReadPolicy(mayOrganise)
@ObjectType({ description: 'How much personal data of an event is left in a table.' })
export class TableLeft {
  @Field(() => String, { description: 'The table.' })
  table: string;

  @Field(() => Int, { description: 'How many of its rows name somebody.' })
  rows: number;
}

/** What personal data of an event is left, and until when. */
@ReadPolicy(mayOrganise)
@ObjectType({ description: 'What personal data of an event is left, and until when.' })
export class DataLeft {
  @Field(() => [TableLeft], { description: 'Table by table; empty when nothing is left.' })
  tables: TableLeft[];

  @Field(() => Date, { nullable: true, description: 'When it goes; null while the event has no time.' })
  erasesAt: Date | null;

  @Field(() => Boolean, { description: 'Whether that is over and something is left: there should be no such event.' })
  isOverdue: boolean;

  @Field(() => Boolean, { description: 'Whether it can be erased now: the event was held or cancelled.' })
  canErase: boolean;
}

type Line = TableLeft & { eventId: string };
const left = {};
// The job runs every hour.
const PATIENCE = 2 * 3600 * 1000;

const read = ({ em }: Context) => async (ids: readonly string[]): Promise<readonly (readonly Line[])[]> =>
  grouped(
    ids,
    await em.getConnection().execute<Line[]>(`${LEFT} where event_id in (select json_array_elements_text(?::json)::uuid) group by 1, 2 order by 2`, [JSON.stringify(ids)], 'all', em.getTransactionContext()),
    ({ eventId }) => eventId,
  );

/** Whether somebody may say that the personal data of an event go now: nobody can come to it any more. */
export const canErase = ({ standing }: Pick<Event, 'standing'>): boolean => standing === 'HELD' || standing === 'REPORTED' || standing === 'CANCELLED';

/** What is left of people. */
@Resolver(() => Event)
export class DataLeftFields {
  @Reads(mayUseDesk)
  @Query(() => [Event], { description: 'The events of the viewer of which personal data is left, in any table; empty for who organises none.' })
  async eventsWithPersonalData(@Ctx() context: Context): Promise<Row<Event>[]> {
    if (!context.can(mayUseDesk, null)) return [];
    const { em } = context;
    const lines = await em.getConnection().execute<Line[]>(`${LEFT} group by 1, 2`, [], 'all', em.getTransactionContext());
    const events = await em.createQueryBuilder(Event, 'e').select('*').where({ id: { $in: [...new Set(lines.map(({ eventId }) => eventId))] } }).orderBy([{ endsAt: 'asc' }, { id: 'asc' }]).execute<Row<Event>[]>();
    return events.filter((event) => context.can(mayOrganise, event));
  }

  @FieldResolver(() => DataLeft, { nullable: true, description: 'What personal data of it is left; null for who does not organise it.' })
  async dataLeft(@Root() event: Row<Event>, @Ctx() context: Context): Promise<DataLeft | null> {
    if (!context.can(mayOrganise, event)) return null;
    const tables = [...(await batched(context, left, read(context)).load(event.id))];
    const { endsAt } = timesOf(event);
    const goes = endsAt && erasesAt(endsAt, event.retentionMonths);
    return { tables, erasesAt: goes, isOverdue: tables.length > 0 && goes !== null && goes.getTime() + PATIENCE < context.clock().getTime(), canErase: canErase(event) };
  }
}

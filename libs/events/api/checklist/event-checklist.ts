import { idOf, findById } from '@skills/platform/database';
import { batched, Context, inOrder, Reads, type Row } from '@skills/platform/graph';
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { dueDay, isOverdue } from '../../rules';
import { Event } from '../event/event.entity';
import { eventsById } from '../event/event-reads';
import { mayOrganise } from '../event/event.policy';
import { TeamMember } from '../roles/team-member';
import { ChecklistItem } from './checklist-item.entity';

const members = {};
const doers = {};

/** The moments of an event as moments: a plain row has them as text. */
export const timesOf = ({ startsAt, endsAt, timeZone }: Pick<Row<Event>, 'startsAt' | 'endsAt' | 'timeZone'>) => ({ startsAt: startsAt && new Date(startsAt), endsAt: endsAt && new Date(endsAt), timeZone });

const readMembers = ({ em }: Context) => async (ids: readonly string[]): Promise<(TeamMember | null)[]> =>
  inOrder(
    ids,
    await em.getConnection().execute<TeamMember[]>(
      'select s.id, s.role, p.display_name as name, p.email_address as "emailAddress" from subject_role s join person p on p.id = s.person_id where s.id in (select json_array_elements_text(?::json)::uuid)',
      [JSON.stringify(ids)],
      'all',
      em.getTransactionContext(),
    ),
    ({ id }) => id,
  );

const readDoers = ({ em }: Context) => async (ids: readonly string[]): Promise<(string | null)[]> => {
  const rows = await em.getConnection().execute<{ id: string; name: string }[]>(
    'select id, coalesce(display_name, email_address) as name from person where id in (select json_array_elements_text(?::json)::uuid)',
    [JSON.stringify(ids)],
    'all',
    em.getTransactionContext(),
  );
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  return ids.map((id) => names.get(id) ?? null);
};

/** What is to be done for an event. */
@Resolver(() => ChecklistItem)
export class EventChecklist {
  @Reads(mayOrganise)
  @Query(() => [ChecklistItem], { nullable: true, description: 'What is to be done for an event, as it was added; null for who does not organise it.' })
  async eventChecklist(@Arg('eventId', () => ID, { description: 'The event.' }) eventId: string, @Ctx() context: Context): Promise<Row<ChecklistItem>[] | null> {
    const event = await findById(context.em, Event, eventId);
    if (!event || !context.can(mayOrganise, event)) return null;
    return context.em.createQueryBuilder(ChecklistItem, 'i').select('*').where({ event: event.id }).orderBy({ id: 'asc' }).execute<Row<ChecklistItem>[]>();
  }

  @FieldResolver(() => String, { nullable: true, description: 'The day by which it is to be done, ISO 8601, as the event stands now; null when it has none.' })
  async due(@Root() item: Row<ChecklistItem>, @Ctx() context: Context): Promise<string | null> {
    return dueDay(item, timesOf((await eventsById(context).load(idOf(item.event)))!));
  }

  @FieldResolver(() => Boolean, { description: 'Whether that day is over and it is not done.' })
  async isOverdue(@Root() item: Row<ChecklistItem>, @Ctx() context: Context): Promise<boolean> {
    const event = timesOf((await eventsById(context).load(idOf(item.event)))!);
    return isOverdue(dueDay(item, event), item.doneAt && new Date(item.doneAt), context.clock(), event.timeZone);
  }

  @FieldResolver(() => TeamMember, { nullable: true, description: 'Who sees to it; null for nobody in particular.' })
  async assignee(@Root() { assignee }: Row<ChecklistItem>, @Ctx() context: Context): Promise<TeamMember | null> {
    return assignee ? batched(context, members, readMembers(context)).load(idOf(assignee)) : null;
  }

  @FieldResolver(() => String, { nullable: true, description: 'Who did it; null when it is not done, and when they have erased their account.' })
  async doneBy(@Root() { doneBy }: Row<ChecklistItem>, @Ctx() context: Context): Promise<string | null> {
    return doneBy ? batched(context, doers, readDoers(context)).load(idOf(doneBy)) : null;
  }
}

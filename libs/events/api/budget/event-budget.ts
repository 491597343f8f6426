import { findById } from '@skills/platform/database';
import { Context, ReadPolicy, Reads, type Row } from '@skills/platform/graph';
import { Arg, Ctx, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { budgetTotals } from '../../rules';
import { Event } from '../event/event.entity';
import { mayOrganise } from '../event/event.policy';
import { BudgetLine } from './budget-line.entity';

/** The budget of an event. */
@ReadPolicy(mayOrganise)
@ObjectType({ description: 'The budget of an event, in cents of a euro.' })
export class EventBudget {
  @Field(() => [BudgetLine], { description: 'Its lines, as they were added.' })
  lines: Row<BudgetLine>[];

  // The sums of many lines are beyond what an Int holds.
  @Field(() => Number, { description: 'What is planned, in cents.' })
  planned: number;

  @Field(() => Number, { nullable: true, description: 'What the lines of which that is known came to, in cents; null while it is known of none.' })
  actual: number | null;

  @Field(() => Number, { nullable: true, description: 'How much more was spent than planned for the lines of which both are known; below 0 when less was. In cents; null while it is known of none.' })
  difference: number | null;

  @Field(() => Int, { description: 'For how many lines it is not known yet what they came to.' })
  openCount: number;
}

/** What an event costs. */
@Resolver()
export class EventBudgetQuery {
  @Reads(mayOrganise)
  @Query(() => EventBudget, { nullable: true, description: 'The budget of an event; null for who does not organise it.' })
  async eventBudget(@Arg('eventId', () => ID, { description: 'The event.' }) eventId: string, @Ctx() context: Context): Promise<EventBudget | null> {
    const event = await findById(context.em, Event, eventId);
    if (!event || !context.can(mayOrganise, event)) return null;
    const lines = await context.em.createQueryBuilder(BudgetLine, 'b').select('*').where({ event: event.id }).orderBy({ id: 'asc' }).execute<Row<BudgetLine>[]>();
    const amounts = lines.map(({ plannedCents, actualCents }) => ({ planned: plannedCents, actual: actualCents }));
    return { lines, ...budgetTotals(amounts), openCount: amounts.filter(({ actual }) => actual === null).length };
  }
}

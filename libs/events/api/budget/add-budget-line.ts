import { anyone, Context, Mutates, ReadPolicy, refuse } from '@skills/platform/graph';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { uuidv7 } from 'uuidv7';
import { MOST_BUDGET_LINES } from '../../rules';
import { mayOrganise } from '../event/event.policy';
import { organisedBook } from '../event/held-event';
import { BudgetLine } from './budget-line.entity';
import { BudgetLineContent, BudgetPayload, readLine } from './budget-payload';

@InputType({ description: 'A new line of a budget.' })
export class AddBudgetLineInput {
  @Field(() => ID, { description: 'The event.' })
  eventId: string;

  @Field(() => BudgetLineContent, { description: 'What it says.' })
  content: BudgetLineContent;

  @Field(() => ID, { nullable: true, description: 'Makes a repeated request harmless.' })
  idempotencyKey?: string;
}

@ReadPolicy(anyone)
@ObjectType({ description: 'The line, or the problems.' })
export class AddBudgetLinePayload extends BudgetPayload {}

/** Adds a line to the budget of an event. */
@Resolver()
export class AddBudgetLine {
  @Mutates(mayOrganise)
  @Mutation(() => AddBudgetLinePayload, { description: 'Adds a line to the budget of an event.' })
  async addBudgetLine(@Arg('input', () => AddBudgetLineInput, { description: 'The line.' }) { eventId, content }: AddBudgetLineInput, @Ctx() context: Context) {
    const { event } = await organisedBook(context, eventId);
    const { em } = context;
    if ((await em.count(BudgetLine, { event: event.id })) >= MOST_BUDGET_LINES) refuse('LIST_FULL', [], { most: MOST_BUDGET_LINES });
    const line = em.create(BudgetLine, { id: uuidv7(), event, revision: 1, ...readLine(content) });
    em.persist(line);
    return { line };
  }
}

import { anyone, Context, Mutates, ReadPolicy } from '@skills/platform/graph';
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { mayOrganise } from '../event/event.policy';
import { BudgetLineContent, BudgetPayload, readLine } from './budget-payload';
import { heldLine } from './held-line';

@InputType({ description: 'What a line of a budget says now.' })
export class ChangeBudgetLineInput {
  @Field(() => ID, { description: 'The line.' })
  lineId: string;

  @Field(() => Int, { description: 'The revision that was seen.' })
  revision: number;

  @Field(() => BudgetLineContent, { description: 'What it says.' })
  content: BudgetLineContent;
}

@ReadPolicy(anyone)
@ObjectType({ description: 'The line, or the problems.' })
export class ChangeBudgetLinePayload extends BudgetPayload {}

/** Changes a line of a budget. */
@Resolver()
export class ChangeBudgetLine {
  @Mutates(mayOrganise)
  @Mutation(() => ChangeBudgetLinePayload, { description: 'Changes a line of a budget; refused when somebody else did meanwhile.' })
  async changeBudgetLine(@Arg('input', () => ChangeBudgetLineInput, { description: 'What.' }) { lineId, revision, content }: ChangeBudgetLineInput, @Ctx() context: Context) {
    const line = await heldLine(context, lineId, revision);
    Object.assign(line, { ...readLine(content), revision: line.revision + 1 });
    return { line };
  }
}

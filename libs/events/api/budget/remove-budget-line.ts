import { anyone, Context, Mutates, Payload, ReadPolicy } from '@skills/platform/graph';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { mayOrganise } from '../event/event.policy';
import { heldLine } from './held-line';

@InputType({ description: 'Which line of a budget.' })
export class RemoveBudgetLineInput {
  @Field(() => ID, { description: 'The line.' })
  lineId: string;
}

@ReadPolicy(anyone)
@ObjectType({ description: 'The id of what is gone, or the problems.' })
export class RemoveBudgetLinePayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'The line that is no more.' })
  removedId: string | null;
}

/** Removes a line of a budget. */
@Resolver()
export class RemoveBudgetLine {
  @Mutates(mayOrganise)
  @Mutation(() => RemoveBudgetLinePayload, { description: 'Removes a line of a budget.' })
  async removeBudgetLine(@Arg('input', () => RemoveBudgetLineInput, { description: 'Which.' }) { lineId }: RemoveBudgetLineInput, @Ctx() context: Context) {
    const line = await heldLine(context, lineId, null);
    await context.em.remove(line).flush();
    return { removedId: lineId };
  }
}

import { anyone, Context, Mutates, Payload, ReadPolicy } from '@skills/platform/graph';
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { giveStatus, ownedAction, touch } from './owned-plan';
import { PlanAction } from './plan-action.entity';
import { mayChangePlan } from './plan.policy';

@InputType({ description: 'The action not to be done after all.' })
export class DropActionInput {
  @Field(() => ID, { description: 'The action.' })
  actionId: string;

  @Field(() => Int, { description: 'The revision that was seen.' })
  revision: number;

  @Field(() => ID, { nullable: true, description: 'Makes a repeated request harmless.' })
  idempotencyKey?: string;
}

@ReadPolicy(anyone)
@ObjectType({ description: 'The dropped action, or the problems.' })
export class DropActionPayload extends Payload {
  @Field(() => PlanAction, { nullable: true, description: 'The action.' })
  action: PlanAction | null;
}

/** Drops an action; restoreAction undoes it. */
@Resolver()
export class DropAction {
  @Mutates(mayChangePlan)
  @Mutation(() => DropActionPayload, { description: 'Drops an action from the plan. It is kept, and restoreAction takes it up again as it was.' })
  async dropAction(@Arg('input', () => DropActionInput, { description: 'Which.' }) { actionId, revision }: DropActionInput, @Ctx() context: Context) {
    const action = await ownedAction(context, actionId, mayChangePlan, revision);
    if (action.status !== 'DROPPED') {
      giveStatus(context, action, 'DROPPED');
      touch(context, action);
    }
    return { action };
  }
}

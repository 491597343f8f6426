import { anyone, Context, Mutates, Payload, ReadPolicy } from '@skills/platform/graph';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { statusBefore } from '../../rules';
import { ActionStatusChange } from './action-status-change.entity';
import { giveStatus, ownedAction, touch } from './owned-plan';
import { PlanAction } from './plan-action.entity';
import { mayChangePlan } from './plan.policy';

@InputType({ description: 'The dropped action to take up again.' })
export class RestoreActionInput {
  @Field(() => ID, { description: 'The action.' })
  actionId: string;

  @Field(() => ID, { nullable: true, description: 'Makes a repeated request harmless.' })
  idempotencyKey?: string;
}

@ReadPolicy(anyone)
@ObjectType({ description: 'The action as it was before it was dropped, or the problems.' })
export class RestoreActionPayload extends Payload {
  @Field(() => PlanAction, { nullable: true, description: 'The action.' })
  action: PlanAction | null;
}

/** Undoes dropping an action; one that is not dropped stays as it is. */
@Resolver()
export class RestoreAction {
  @Mutates(mayChangePlan)
  @Mutation(() => RestoreActionPayload, { description: 'Takes a dropped action up again, with the status that it had before.' })
  async restoreAction(@Arg('input', () => RestoreActionInput, { description: 'Which.' }) { actionId }: RestoreActionInput, @Ctx() context: Context) {
    const action = await ownedAction(context, actionId, mayChangePlan);
    if (action.status === 'DROPPED') {
      giveStatus(context, action, statusBefore(await context.em.find(ActionStatusChange, { action }, { orderBy: { id: 'asc' } })));
      touch(context, action);
    }
    return { action };
  }
}

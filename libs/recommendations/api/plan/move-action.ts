import { anyone, Context, Mutates, Payload, ReadPolicy, refuse } from '@skills/platform/graph';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { ownedAction } from './owned-plan';
import { PlanAction } from './plan-action.entity';
import { Plan } from './plan.entity';
import { mayChangePlan } from './plan.policy';

@InputType({ description: 'Where an action is to stand.' })
export class MoveActionInput {
  @Field(() => ID, { description: 'The action.' })
  actionId: string;

  @Field(() => ID, { nullable: true, description: 'The action of the same plan before which it is to stand; absent puts it at the end.' })
  before?: string | null;

  @Field(() => ID, { nullable: true, description: 'Makes a repeated request harmless.' })
  idempotencyKey?: string;
}

@ReadPolicy(anyone)
@ObjectType({ description: 'The plan in its new order, or the problems.' })
export class MoveActionPayload extends Payload {
  @Field(() => Plan, { nullable: true, description: 'The plan.' })
  plan: Plan | null;
}

/** Gives an action another place; what it says stays as it is. */
@Resolver()
export class MoveAction {
  @Mutates(mayChangePlan)
  @Mutation(() => MoveActionPayload, { description: 'Gives an action another place in its plan.' })
  async moveAction(@Arg('input', () => MoveActionInput, { description: 'Which, and where to.' }) { actionId, before }: MoveActionInput, @Ctx() context: Context) {
    const { em } = context;
    const action = await ownedAction(context, actionId, mayChangePlan);
    const others = await em.find(PlanAction, { plan: action.plan, id: { $ne: action.id } }, { orderBy: { position: 'asc', id: 'asc' } });
    const place = typeof before !== 'string' ? others.length : others.findIndex(({ id }) => id === before);
    if (place < 0) refuse('NOT_FOUND', ['before']);
    others.toSpliced(place, 0, action).forEach((each, at) => void (each.position = at + 1));
    await em.flush();
    return { plan: await em.findOne(Plan, action.plan.id) };
  }
}

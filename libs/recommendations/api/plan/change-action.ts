import { anyone, Context, Day, Mutates, Payload, ReadPolicy } from '@skills/platform/graph';
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { ActionStatus } from '../../rules';
import { GraphActionStatus } from './graph-action-status';
import { giveStatus, ownedAction, touch } from './owned-plan';
import { PlanAction } from './plan-action.entity';
import { mayChangePlan } from './plan.policy';
import { readAmount, readDay, readText, readTitle } from './read-action';

@InputType({ description: 'What is to change of an action: a field left out stays as it is, null empties it.' })
export class ChangeActionInput {
  @Field(() => ID, { description: 'The action.' })
  actionId: string;

  @Field(() => Int, { description: 'The revision that the change was made on; refused when there is a later one.' })
  revision: number;

  @Field(() => String, { nullable: true, description: 'What is to be done.' })
  title?: string;

  @Field(() => String, { nullable: true, description: 'Who sees to it.' })
  owner?: string | null;

  @Field(() => Day, { nullable: true, description: 'By when.' })
  dueOn?: Date | null;

  @Field(() => GraphActionStatus, { nullable: true, description: 'How far it is.' })
  status?: ActionStatus;

  @Field(() => String, { nullable: true, description: 'A note.' })
  note?: string | null;

  @Field(() => Number, { nullable: true, description: 'Hours that it takes.' })
  hours?: number | null;

  @Field(() => Number, { nullable: true, description: 'Euro that it costs.' })
  euro?: number | null;

  @Field(() => ID, { nullable: true, description: 'Makes a repeated request harmless.' })
  idempotencyKey?: string;
}

@ReadPolicy(anyone)
@ObjectType({ description: 'The action as it is now, or the problems.' })
export class ChangeActionPayload extends Payload {
  @Field(() => PlanAction, { nullable: true, description: 'The action.' })
  action: PlanAction | null;
}

/** Changes what an action says, as long as nobody else did in the meantime. */
@Resolver()
export class ChangeAction {
  @Mutates(mayChangePlan)
  @Mutation(() => ChangeActionPayload, { description: 'Changes an action. Made on an older revision it is refused, so that two browsers do not overwrite each other.' })
  async changeAction(@Arg('input', () => ChangeActionInput, { description: 'The change.' }) input: ChangeActionInput, @Ctx() context: Context) {
    const action = await ownedAction(context, input.actionId, mayChangePlan, input.revision);
    if (input.title !== undefined) action.title = readTitle(input.title);
    if (input.owner !== undefined) action.owner = readText('owner', input.owner);
    if (input.note !== undefined) action.note = readText('note', input.note);
    if (input.dueOn !== undefined) action.dueOn = readDay(input.dueOn);
    if (input.hours !== undefined) action.hours = readAmount('hours', input.hours);
    if (input.euro !== undefined) action.euro = readAmount('euro', input.euro);
    if (input.status) giveStatus(context, action, input.status);
    touch(context, action);
    return { action };
  }
}

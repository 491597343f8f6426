import { anyone, Context, Mutates, Payload, ReadPolicy } from '@skills/platform/graph';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { ownedPlan } from './owned-plan';
import { Plan } from './plan.entity';
import { mayBeReminded, mayChangePlan } from './plan.policy';

@InputType({ description: 'Whether a mail is to remind of due dates.' })
export class SwitchRemindersInput {
  @Field(() => ID, { description: 'The plan.' })
  planId: string;

  @Field(() => Boolean, { description: 'true: a mail seven days and one day before; false: none.' })
  reminders: boolean;
}

@ReadPolicy(anyone)
@ObjectType({ description: 'The plan, or the problems.' })
export class SwitchRemindersPayload extends Payload {
  @Field(() => Plan, { nullable: true, description: 'The plan.' })
  plan: Plan | null;
}

/** Switches reminders by mail on or off; they go to whoever the run belongs to. */
@Resolver()
export class SwitchReminders {
  @Mutates(mayBeReminded)
  @Mutation(() => SwitchRemindersPayload, { description: 'Switches reminders of due dates by mail on or off. They go to the person who owns the run and to nobody else.' })
  async switchReminders(@Arg('input', () => SwitchRemindersInput, { description: 'On or off.' }) { planId, reminders }: SwitchRemindersInput, @Ctx() context: Context) {
    const plan = await ownedPlan(context, planId, mayChangePlan, mayBeReminded);
    plan.reminders = reminders;
    return { plan };
  }
}

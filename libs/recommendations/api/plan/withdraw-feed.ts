import { anyone, Context, Mutates, Payload, ReadPolicy } from '@skills/platform/graph';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { ownedPlan } from './owned-plan';
import { Plan } from './plan.entity';
import { mayChangePlan } from './plan.policy';

@InputType({ description: 'The plan whose calendar feed is to end.' })
export class WithdrawFeedInput {
  @Field(() => ID, { description: 'The plan.' })
  planId: string;
}

@ReadPolicy(anyone)
@ObjectType({ description: 'The plan without a feed, or the problems.' })
export class WithdrawFeedPayload extends Payload {
  @Field(() => Plan, { nullable: true, description: 'The plan.' })
  plan: Plan | null;
}

/** Ends the calendar feed of a plan: its address answers like one that never was. */
@Resolver()
export class WithdrawFeed {
  @Mutates(mayChangePlan)
  @Mutation(() => WithdrawFeedPayload, { description: 'Ends the calendar feed of a plan; its address answers as if it had never been.' })
  async withdrawFeed(@Arg('input', () => WithdrawFeedInput, { description: 'Which plan.' }) { planId }: WithdrawFeedInput, @Ctx() context: Context) {
    const plan = await ownedPlan(context, planId, mayChangePlan);
    Object.assign(plan, { feedHash: null, feedMadeAt: null, feedLanguage: null });
    return { plan };
  }
}

import { hashOf, newSecret } from '@skills/identity/api';
import { anyone, Context, Mutates, Payload, ReadPolicy } from '@skills/platform/graph';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { feedPath } from './feed-path';
import { ownedPlan } from './owned-plan';
import { Plan } from './plan.entity';
import { mayChangePlan } from './plan.policy';

// No idempotency key: an answer that is remembered would keep the secret.
@InputType({ description: 'The plan whose calendar feed is to get an address.' })
export class RenewFeedInput {
  @Field(() => ID, { description: 'The plan.' })
  planId: string;
}

@ReadPolicy(anyone)
@ObjectType({ description: 'The new address, or the problems.' })
export class RenewFeedPayload extends Payload {
  @Field(() => String, { nullable: true, description: 'The address of the feed, told this once. Whoever knows it sees the actions with their dates.' })
  feedUrl: string | null;

  @Field(() => Plan, { nullable: true, description: 'The plan.' })
  plan: Plan | null;
}

/** Gives the calendar feed of a plan a new address; the former one stops working. */
@Resolver()
export class RenewFeed {
  @Mutates(mayChangePlan)
  @Mutation(() => RenewFeedPayload, { description: 'Gives the calendar feed of a plan a new secret address, in the language of the request; the former one stops working.' })
  async renewFeed(@Arg('input', () => RenewFeedInput, { description: 'Which plan.' }) { planId }: RenewFeedInput, @Ctx() context: Context) {
    const plan = await ownedPlan(context, planId, mayChangePlan);
    const secret = newSecret();
    Object.assign(plan, { feedHash: hashOf(secret), feedMadeAt: context.clock(), feedLanguage: context.request.language });
    return { feedUrl: context.request.publicUrl + feedPath(secret), plan };
  }
}

import { hashOf } from '@skills/identity/api';
import { anyone, Context, Mutates, Payload, ReadPolicy, refuse } from '@skills/platform/graph';
import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { PlanReminder } from './plan-reminder.entity';
import { mayUseSecret } from './plan.policy';

@InputType({ description: 'The secret of a reminder mail.' })
export class StopRemindersInput {
  @Field(() => String, { description: 'As it stands in the link of the mail.' })
  token: string;
}

@ReadPolicy(anyone)
@ObjectType({ description: 'Whether the reminders ended, or the problems.' })
export class StopRemindersPayload extends Payload {
  @Field(() => Boolean, { nullable: true, description: 'true when no more reminders go; null with problems.' })
  stopped: boolean | null;
}

/** Ends the reminders of a plan with the link of one of its mails, without signing in; again changes nothing. */
@Resolver()
export class StopReminders {
  @Mutates(mayUseSecret)
  @Mutation(() => StopRemindersPayload, { description: 'Ends the reminders of a plan with the secret of one of its mails; nobody has to sign in for that.' })
  async stopReminders(@Arg('input', () => StopRemindersInput, { description: 'The secret.' }) { token }: StopRemindersInput, @Ctx() context: Context) {
    const given = hashOf(token);
    const reminder = (await context.em.findOne(PlanReminder, { stopHash: given }, { populate: ['action.plan'] })) ?? refuse('NOT_FOUND', ['token']);
    context.ask(mayUseSecret, { given, kept: reminder.stopHash });
    reminder.action.plan.reminders = false;
    return { stopped: true };
  }
}

import { ownerOf, Run } from '@skills/assessment/api';
import { findById } from '@skills/platform/database';
import { anyone, Context, Day, Mutates, Payload, ReadPolicy, refuse } from '@skills/platform/graph';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { uuidv7 } from 'uuidv7';
import { newAction, planOfRun } from './new-action';
import { PlanAction } from './plan-action.entity';
import { Plan } from './plan.entity';
import { mayChangePlan } from './plan.policy';
import { readAmount, readDay, readText, readTitle } from './read-action';

@InputType({ description: 'Something else that the firm is going to do.' })
export class AddActionInput {
  @Field(() => ID, { description: 'The run to whose plan it belongs.' })
  runId: string;

  @Field(() => String, { description: 'What is to be done.' })
  title: string;

  @Field(() => String, { nullable: true, description: 'Who sees to it: a name or a role in the firm.' })
  owner?: string | null;

  @Field(() => Day, { nullable: true, description: 'By when.' })
  dueOn?: Date | null;

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
@ObjectType({ description: 'The action with its plan, or the problems.' })
export class AddActionPayload extends Payload {
  @Field(() => PlanAction, { nullable: true, description: 'The action.' })
  action: PlanAction | null;

  @Field(() => Plan, { nullable: true, description: 'The plan.' })
  plan: Plan | null;
}

/** Adds an action in the firm's own words. */
@Resolver()
export class AddAction {
  @Mutates(mayChangePlan)
  @Mutation(() => AddActionPayload, { description: "Adds an action in the firm's own words at the end of the plan of a run; begins the plan when there is none." })
  async addAction(@Arg('input', () => AddActionInput, { description: 'The action.' }) input: AddActionInput, @Ctx() context: Context) {
    const run = (await findById(context.em, Run, input.runId, { forUpdate: true })) ?? refuse('NOT_FOUND', ['runId']);
    context.ask(mayChangePlan, ownerOf(run));
    const plan = await planOfRun(context, run);
    const action = await newAction(context, plan, {
      id: uuidv7(),
      title: readTitle(input.title),
      owner: readText('owner', input.owner ?? null),
      note: readText('note', input.note ?? null),
      dueOn: readDay(input.dueOn ?? null),
      hours: readAmount('hours', input.hours ?? null),
      euro: readAmount('euro', input.euro ?? null),
    });
    return { action, plan };
  }
}

import { findById } from '@skills/platform/database';
import { anyone, Context, Mutates, Payload, ReadPolicy, refuse } from '@skills/platform/graph';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { TopicAmbitionInput } from '../graph-ambition';
import { runCompleted } from './run-completed';
import { ownerOf, Run } from './run.entity';
import { maySteerRun } from './run.policy';
import { setAmbitions } from './set-ambitions';

@InputType({ description: 'New aims for a run.' })
export class ChangeAmbitionsInput {
  @Field(() => ID, { description: 'The run.' })
  runId: string;

  @Field(() => [TopicAmbitionInput], { description: 'What the firm wants of each topic, all of them; a topic left out has no target.' })
  ambitions: TopicAmbitionInput[];

  @Field(() => ID, { nullable: true, description: 'Makes a repeated request harmless.' })
  idempotencyKey?: string;
}

@ReadPolicy(anyone)
@ObjectType({ description: 'The run with its new aims, or the problems.' })
export class ChangeAmbitionsPayload extends Payload {
  @Field(() => Run, { nullable: true, description: 'The run.' })
  run: Run | null;
}

/** Changes what the firm wants, and with it the targets; answers stay as they are. */
@Resolver()
export class ChangeAmbitions {
  @Mutates(maySteerRun)
  @Mutation(() => ChangeAmbitionsPayload, { description: 'Changes the aims of a run. Of a completed run the recommendations are made anew.' })
  async changeAmbitions(@Arg('input', () => ChangeAmbitionsInput, { description: 'The new aims.' }) { runId, ambitions }: ChangeAmbitionsInput, @Ctx() context: Context) {
    const run = (await findById(context.em, Run, runId, { forUpdate: true })) ?? refuse('NOT_FOUND', ['runId']);
    context.ask(maySteerRun, ownerOf(run));
    await setAmbitions(context.em, run.id, ambitions);
    if (run.completedAt) await runCompleted(context, run);
    return { run };
  }
}

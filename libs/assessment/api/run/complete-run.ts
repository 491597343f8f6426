import { findById } from '@skills/platform/database';
import { anyone, Context, Mutates, Payload, ReadPolicy, refuse } from '@skills/platform/graph';
import { effectiveEventsOf, publishedVersion } from '@skills/questionnaire/api';
import { answersOf, progress } from '@skills/questionnaire/rules';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Respondent } from './respondent.entity';
import { runCompleted } from './run-completed';
import { ownerOf, Run } from './run.entity';
import { maySteerRun } from './run.policy';

@InputType({ description: 'The run to complete.' })
export class CompleteRunInput {
  @Field(() => ID, { description: 'The run.' })
  runId: string;

  @Field(() => ID, { nullable: true, description: 'Makes a repeated request harmless.' })
  idempotencyKey?: string;
}

@ReadPolicy(anyone)
@ObjectType({ description: 'The completed run, or the problems.' })
export class CompleteRunPayload extends Payload {
  @Field(() => Run, { nullable: true, description: 'The run.' })
  run: Run | null;
}

/** Completes a run as far as it was answered; what is open stays unknown. */
@Resolver()
export class CompleteRun {
  @Mutates(maySteerRun)
  @Mutation(() => CompleteRunPayload, {
    description: 'Completes a run and stores what is recommended and why. Open items stay unknown; after further answers it can be completed again.',
  })
  async completeRun(@Arg('input', () => CompleteRunInput, { description: 'The run.' }) { runId }: CompleteRunInput, @Ctx() context: Context) {
    const { em } = context;
    const run = (await findById(em, Run, runId, { forUpdate: true })) ?? refuse('NOT_FOUND', ['runId']);
    context.ask(maySteerRun, ownerOf(run));
    const { document } = await publishedVersion(em, run.version.id);
    const respondents = await em.find(Respondent, { run, colleague: false }, { populate: ['response'] });
    const events = await effectiveEventsOf(em, respondents.map(({ response }) => response.id));
    const open = respondents.flatMap(({ response, role }) => progress(document, role, answersOf(document, events.get(response.id) ?? [])).openRequired);
    if (open.length > 0) refuse('REQUIRED_ITEMS_OPEN', ['runId'], { count: open.length });
    run.completedAt = context.clock();
    for (const { response } of respondents) response.submittedAt = run.completedAt;
    await em.flush();
    await runCompleted(context, run);
    return { run };
  }
}

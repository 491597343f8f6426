import { mayManageOrganisation, Organisation } from '@skills/identity/api';
import { findById } from '@skills/platform/database';
import { anyone, Context, Mutates, Payload, ReadPolicy, refuse } from '@skills/platform/graph';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { BenchmarkParticipation } from './benchmark-participation.entity';
import { retireLevels } from './retire-levels';

@InputType({ description: 'Which firm no longer takes part.' })
export class LeaveBenchmarkInput {
  @Field(() => ID, { description: 'The firm.' })
  organisationId: string;

  @Field(() => ID, { nullable: true, description: 'Makes a repeated request harmless.' })
  idempotencyKey?: string;
}

@ReadPolicy(anyone)
@ObjectType({ description: 'The firm that no longer takes part, or the problems.' })
export class LeaveBenchmarkPayload extends Payload {
  @Field(() => Organisation, { nullable: true, description: 'The firm.' })
  organisation: Organisation | null;
}

/** Takes a firm out of the peer benchmark; what the firm agreed to stays on record as ended. */
@Resolver()
export class LeaveBenchmark {
  @Mutates(mayManageOrganisation)
  @Mutation(() => LeaveBenchmarkPayload, {
    description: 'Takes a firm out of the peer benchmark, at any time. Published figures leave it out as soon as enough others change with it that the difference tells nothing. Leaving again changes nothing.',
  })
  async leaveBenchmark(@Arg('input', () => LeaveBenchmarkInput, { description: 'The firm.' }) { organisationId }: LeaveBenchmarkInput, @Ctx() context: Context) {
    const { em } = context;
    context.ask(mayManageOrganisation, { organisationId });
    const organisation = (await findById(em, Organisation, organisationId, { forUpdate: true })) ?? refuse('NOT_FOUND', ['organisationId']);
    for (const participation of await em.find(BenchmarkParticipation, { organisation, leftAt: null })) participation.leftAt = context.clock();
    await em.flush();
    await retireLevels(em, [organisation.id], context.clock());
    return { organisation };
  }
}

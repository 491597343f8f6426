import { isSignedIn, Membership, MembershipRole, Person } from '@skills/identity/api';
import { readOrganisationName } from '@skills/identity/rules';
import { findById } from '@skills/platform/database';
import { anyone, Context, Mutates, Payload, ReadPolicy, refuse } from '@skills/platform/graph';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { uuidv7 } from 'uuidv7';
import { Respondent } from '../run/respondent.entity';
import { ownerOf, Run } from '../run/run.entity';
import { mayClaimRun } from '../run/run.policy';

@InputType({ description: 'The run to keep, and the name of its firm.' })
export class ClaimRunInput {
  @Field(() => ID, { description: 'The run.' })
  runId: string;

  @Field(() => String, { description: 'What the firm is called; only its own people see it.' })
  organisationName: string;

  @Field(() => ID, { nullable: true, description: 'Makes a repeated request harmless.' })
  idempotencyKey?: string;
}

@ReadPolicy(anyone)
@ObjectType({ description: 'The run, now of the person signed in, or the problems.' })
export class ClaimRunPayload extends Payload {
  @Field(() => Run, { nullable: true, description: 'The run.' })
  run: Run | null;
}

/** Makes a browser's run that of the person who signed in there. */
@Resolver()
export class ClaimRun {
  @Mutates(mayClaimRun)
  @Mutation(() => ClaimRunPayload, { description: "Makes this browser's run the run of the person signed in, with all its answers; that person manages the firm from then on." })
  async claimRun(@Arg('input', () => ClaimRunInput, { description: 'The run and the firm.' }) { runId, organisationName }: ClaimRunInput, @Ctx() context: Context) {
    const { em } = context;
    const { personId } = context.ask(isSignedIn, null);
    const run = (await findById(em, Run, runId, { forUpdate: true })) ?? refuse('NOT_FOUND', ['runId']);
    context.ask(mayClaimRun, ownerOf(run));
    const reading = readOrganisationName(organisationName);
    if ('problem' in reading) return refuse(reading.problem, ['organisationName']);

    const person = em.getReference(Person, personId!);
    await em.populate(run, ['organisation']);
    run.organisation.name = reading.name;
    Object.assign(run, { person, guestHash: null });
    for (const respondent of await em.find(Respondent, { run, colleague: false }, { populate: ['response'] })) {
      respondent.person = person;
      Object.assign(respondent.response, { person, guestHash: null });
    }
    const known = await em.count(Membership, { organisation: run.organisation, person });
    if (known === 0) em.persist(em.create(Membership, { id: uuidv7(), organisation: run.organisation, person, role: MembershipRole.MANAGER, joinedAt: context.clock() }));
    await em.flush();
    return { run };
  }
}

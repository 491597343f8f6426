import { GraphSector, GraphSizeClass, GraphTargetRole, isSignedIn, mayManageOrganisation, Membership, Organisation } from '@skills/identity/api';
import type { Sector, SizeClass, TargetRole } from '@skills/identity/rules';
import { findById, type Limit } from '@skills/platform/database';
import { anyone, Context, Mutates, Payload, ReadPolicy, refuse } from '@skills/platform/graph';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { TopicAmbitionInput } from '../graph-ambition';
import { checkCountry, checkLanguages } from '../run/check-facts';
import { Respondent } from '../run/respondent.entity';
import { ownerOf, Run } from '../run/run.entity';
import { maySteerRun } from '../run/run.policy';
import { setAmbitions } from '../run/set-ambitions';
import { mayAssessAgain } from './again.policy';
import { ambitionsOf, beginAgain } from './begin-again';

/** A person assesses a firm again a few times a year. */
const AGAIN: Limit = { name: 'run.again-hour', points: 60, perSeconds: 3600 };

@InputType({ description: 'The run to begin from, and what has changed since; what is left out stays as it was.' })
export class AssessAgainInput {
  @Field(() => ID, { description: 'A completed run.' })
  runId: string;

  @Field(() => String, { nullable: true, description: "The country of the firm's seat, ISO 3166-1 alpha-2." })
  countryCode?: string | null;

  @Field(() => GraphSector, { nullable: true, description: 'What the firm does.' })
  sector?: Sector | null;

  @Field(() => GraphSizeClass, { nullable: true, description: 'How many persons it employs.' })
  sizeClass?: SizeClass | null;

  @Field(() => [String], { nullable: true, description: 'The languages in which courses may be, BCP 47, the preferred one first.' })
  languages?: string[] | null;

  @Field(() => GraphTargetRole, { nullable: true, description: 'In which role the person answers now.' })
  role?: TargetRole | null;

  @Field(() => [TopicAmbitionInput], { nullable: true, description: 'What the firm wants of each topic, all of them; a topic left out has no target.' })
  ambitions?: TopicAmbitionInput[] | null;

  @Field(() => ID, { nullable: true, description: 'Makes a repeated request harmless.' })
  idempotencyKey?: string;
}

@ReadPolicy(anyone)
@ObjectType({ description: 'The new run, or the problems.' })
export class AssessAgainPayload extends Payload {
  @Field(() => Run, { nullable: true, description: 'The new run; the one under way when this run was begun from already.' })
  run: Run | null;
}

/** Assesses the firm of a completed run again, beginning with its answers. */
@Resolver()
export class AssessAgain {
  @Mutates(mayAssessAgain)
  @Mutation(() => AssessAgainPayload, {
    description: "Starts a new run of the same firm on the questionnaire's version published last. Answers to items that mean the same there are carried over, marked as such. While such a run is under way, asking again gives that one.",
  })
  async assessAgain(@Arg('input', () => AssessAgainInput, { description: 'The run and what has changed.' }) input: AssessAgainInput, @Ctx() context: Context) {
    const { em } = context;
    const { personId } = context.ask(isSignedIn, null);
    const before = (await findById(em, Run, input.runId, { forUpdate: true })) ?? refuse('NOT_FOUND', ['runId']);
    if (before.person === null && context.can(maySteerRun, ownerOf(before))) refuse('RUN_NOT_KEPT', ['runId']);
    context.ask(mayAssessAgain, ownerOf(before));
    if (!before.completedAt) refuse('RUN_NOT_COMPLETED', ['runId']);
    if (input.countryCode) checkCountry(input.countryCode);
    if (input.languages) checkLanguages(input.languages);
    if (!(await context.request.limits.take(AGAIN, personId!))) refuse('TOO_MANY_REQUESTS');

    // The earlier run is held: of two requests at once the second finds what the first has begun.
    const underWay = await em.findOne(Run, { previousRun: before, person: before.person, completedAt: null });
    const run = underWay ?? (await beginAgain(em, before, context.clock()));
    if (input.languages) run.languages = input.languages;
    if (input.role) {
      const own = await em.findOne(Respondent, { run, person: before.person }, { populate: ['response'] });
      if (own) Object.assign(own, { role: input.role }).response.role = input.role;
    }
    const { countryCode, sector, sizeClass } = input;
    if (countryCode || sector || sizeClass) {
      const firm = (await findById(em, Organisation, before.organisation.id)) ?? refuse('NOT_FOUND', ['runId']);
      const changed = { countryCode: countryCode ?? firm.countryCode, sector: sector ?? firm.sector, sizeClass: sizeClass ?? firm.sizeClass };
      if (changed.countryCode !== firm.countryCode || changed.sector !== firm.sector || changed.sizeClass !== firm.sizeClass) {
        // A firm that nobody has named yet has no manager: it is known by this person's runs only.
        if ((await em.count(Membership, { organisation: firm })) > 0) context.ask(mayManageOrganisation, { organisationId: firm.id });
        Object.assign(firm, changed);
      }
    }
    await em.flush();
    if (input.ambitions || !underWay) await setAmbitions(em, run.id, input.ambitions ?? (await ambitionsOf(em, before.id)));
    return { run };
  }
}

import { GraphSector, GraphSizeClass, GraphTargetRole, guestHashFor, Organisation, Person } from '@skills/identity/api';
import type { Sector, SizeClass, TargetRole } from '@skills/identity/rules';
import { digestOf, type Limit } from '@skills/platform/database';
import { anyone, Context, Mutates, Payload, ReadPolicy, refuse } from '@skills/platform/graph';
import { findPublished, QuestionnaireVersion, Response } from '@skills/questionnaire/api';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { uuidv7 } from 'uuidv7';
import { TopicAmbitionInput } from '../graph-ambition';
import { checkCountry, checkLanguages } from './check-facts';
import { Respondent } from './respondent.entity';
import { Run } from './run.entity';
import { setAmbitions } from './set-ambitions';

/** From one address: a classroom or a workshop may start together. */
const STARTS: Limit = { name: 'run.starts-hour', points: 200, perSeconds: 3600 };

@InputType({ description: 'What a run starts from.' })
export class StartRunInput {
  @Field(() => String, { description: 'The questionnaire, e.g. skills-for-smes; its version published last is taken.' })
  questionnaireCode: string;

  @Field(() => String, { description: "The country of the firm's seat, ISO 3166-1 alpha-2." })
  countryCode: string;

  @Field(() => GraphSector, { description: 'What the firm does.' })
  sector: Sector;

  @Field(() => GraphSizeClass, { description: 'How many persons it employs.' })
  sizeClass: SizeClass;

  @Field(() => [String], { description: 'The languages in which courses may be, BCP 47, the preferred one first.' })
  languages: string[];

  @Field(() => GraphTargetRole, { description: 'In which role the person answers.' })
  role: TargetRole;

  @Field(() => [TopicAmbitionInput], { description: 'What the firm wants of each topic; a topic left out has no target.' })
  ambitions: TopicAmbitionInput[];

  @Field(() => ID, { nullable: true, description: 'Makes a repeated request harmless.' })
  idempotencyKey?: string;
}

@ReadPolicy(anyone)
@ObjectType({ description: 'The run that was started, or the problems.' })
export class StartRunPayload extends Payload {
  @Field(() => Run, { nullable: true, description: 'The run.' })
  run: Run | null;
}

/** Starts a run, with or without an account. */
@Resolver()
export class StartRun {
  @Mutates(anyone)
  @Mutation(() => StartRunPayload, { description: 'Starts a run. Without an account it belongs to the browser until somebody claims it.' })
  async startRun(@Arg('input', () => StartRunInput, { description: 'The firm, the person and the aims.' }) input: StartRunInput, @Ctx() context: Context) {
    const { em, actor } = context;
    context.ask(anyone, null);
    checkCountry(input.countryCode);
    checkLanguages(input.languages);
    const published = (await findPublished(em, input.questionnaireCode)) ?? refuse('QUESTIONNAIRE_UNKNOWN', ['questionnaireCode']);
    if (!(await context.request.limits.take(STARTS, digestOf(context.request.clientAddress)))) refuse('TOO_MANY_REQUESTS');

    const now = context.clock();
    const version = em.getReference(QuestionnaireVersion, published.id);
    const person = actor.personId ? em.getReference(Person, actor.personId) : null;
    const guestHash = person ? null : guestHashFor(context);
    const { countryCode, sector, sizeClass, languages, role } = input;
    const organisation = em.create(Organisation, { id: uuidv7(), name: null, countryCode, sector, sizeClass, createdAt: now });
    const run = em.create(Run, { id: uuidv7(), organisation, version, person, guestHash, languages, startedAt: now, completedAt: null, previousRun: null });
    const response = em.create(Response, { id: uuidv7(), version, role, person, guestHash, openedAt: now, submittedAt: null, closedAt: null });
    const respondent = em.create(Respondent, { id: uuidv7(), run, response, person, role, colleague: false, mailbox: null, release: null });
    em.persist([organisation, run, response, respondent]);
    await em.flush();
    await setAmbitions(em, run.id, input.ambitions);
    return { run };
  }
}

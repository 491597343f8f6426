import { LockMode } from '@mikro-orm/postgresql';
import { isSignedIn, mayManageOrganisation, Organisation, Person } from '@skills/identity/api';
import { findById } from '@skills/platform/database';
import { anyone, Context, Mutates, Payload, ReadPolicy, refuse } from '@skills/platform/graph';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { uuidv7 } from 'uuidv7';
import { BenchmarkParticipation } from './benchmark-participation.entity';
import { recordLevels } from './record-levels';

@InputType({ description: 'Which firm takes part, and in which words its manager read what that means.' })
export class JoinBenchmarkInput {
  @Field(() => ID, { description: 'The firm.' })
  organisationId: string;

  @Field(() => String, { description: 'The edition of the text that was shown: up to 40 letters, digits, dots and hyphens.' })
  textVersion: string;

  @Field(() => String, { description: 'The language in which it was shown, as a BCP-47 tag.' })
  language: string;

  @Field(() => ID, { nullable: true, description: 'Makes a repeated request harmless.' })
  idempotencyKey?: string;
}

@ReadPolicy(anyone)
@ObjectType({ description: 'The firm that takes part now, or the problems.' })
export class JoinBenchmarkPayload extends Payload {
  @Field(() => Organisation, { nullable: true, description: 'The firm.' })
  organisation: Organisation | null;
}

/** Lets a firm take part in the peer benchmark. One person speaks for one firm: else somebody could fill a group with firms of their own. */
@Resolver()
export class JoinBenchmark {
  @Mutates(mayManageOrganisation)
  @Mutation(() => JoinBenchmarkPayload, { description: 'Lets a firm take part in the peer benchmark from the next snapshot on. Joining again changes nothing.' })
  async joinBenchmark(@Arg('input', () => JoinBenchmarkInput, { description: 'The firm and the text.' }) input: JoinBenchmarkInput, @Ctx() context: Context) {
    const { em } = context;
    const { organisationId, textVersion, language } = input;
    const { personId } = context.ask(isSignedIn, null);
    context.ask(mayManageOrganisation, { organisationId });
    if (!/^[A-Za-z0-9.-]{1,40}$/.test(textVersion)) refuse('CONSENT_TEXT_UNKNOWN', ['textVersion']);
    if (!/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(language)) refuse('CONSENT_TEXT_UNKNOWN', ['language']);
    // Both are held: two clicks at once write one line, and one person does not join with two firms at once.
    const person = await em.findOneOrFail(Person, { id: personId! }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    const organisation = (await findById(em, Organisation, organisationId, { forUpdate: true })) ?? refuse('NOT_FOUND', ['organisationId']);
    if ((await em.count(BenchmarkParticipation, { organisation, leftAt: null })) > 0) return { organisation };
    const other = await em.findOne(BenchmarkParticipation, { person, leftAt: null }, { populate: ['organisation'] });
    if (other) refuse('BENCHMARK_OTHER_FIRM', ['organisationId'], { name: other.organisation.name ?? '' });
    em.persist(em.create(BenchmarkParticipation, { id: uuidv7(), organisation, person, textVersion, language, joinedAt: context.clock(), leftAt: null }));
    await em.flush();
    await recordLevels(em, organisation.id, context.clock());
    return { organisation };
  }
}

import { anyone, Context, Mutates, Payload, ReadPolicy, refuse } from '@skills/platform/graph';
import { LockMode } from '@mikro-orm/postgresql';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { uuidv7 } from 'uuidv7';
import { Person } from '../person/person.entity';
import { isSignedIn } from '../person/person.policy';
import { Consent } from './consent.entity';
import { ConsentPurpose } from './consent-purpose';

@InputType({ description: 'What the viewer agrees to, and in which words they read it.' })
export class GiveConsentInput {
  @Field(() => ConsentPurpose, { description: 'What the data may be used for.' })
  purpose: ConsentPurpose;

  @Field(() => String, { description: 'The edition of the text that was shown: up to 40 letters, digits, dots and hyphens.' })
  textVersion: string;

  @Field(() => String, { description: 'The language in which it was shown, as a BCP-47 tag.' })
  language: string;

  @Field(() => ID, { nullable: true, description: 'A key made by the client, so that a repeated request changes nothing.' })
  idempotencyKey?: string | null;
}

@ReadPolicy(anyone)
@ObjectType({ description: 'The line of the ledger, or the problems.' })
export class GiveConsentPayload extends Payload {
  @Field(() => Consent, { nullable: true, description: 'The line of the ledger.' })
  consent: Consent | null;
}

@Resolver()
export class GiveConsent {
  @Mutates(isSignedIn)
  @Mutation(() => GiveConsentPayload, { description: 'Writes a consent into the ledger. One that holds already for the same text is not written twice.' })
  async giveConsent(@Arg('input', () => GiveConsentInput, { description: 'The consent.' }) input: GiveConsentInput, @Ctx() context: Context) {
    const { personId } = context.ask(isSignedIn, null);
    const { purpose, textVersion, language } = input;
    if (!/^[A-Za-z0-9.-]{1,40}$/.test(textVersion)) refuse('CONSENT_TEXT_UNKNOWN', ['textVersion']);
    if (!/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(language)) refuse('CONSENT_TEXT_UNKNOWN', ['language']);
    // The person's row is held, so that two clicks at once write one line.
    const person = await context.em.findOneOrFail(Person, { id: personId! }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    const holding = await context.em.findOne(Consent, { person, purpose, textVersion, language, withdrawnAt: null });
    if (holding) return { consent: holding };
    const consent = context.em.create(Consent, { id: uuidv7(), person, purpose, textVersion, language, givenAt: context.clock(), withdrawnAt: null });
    context.em.persist(consent);
    return { consent };
  }
}

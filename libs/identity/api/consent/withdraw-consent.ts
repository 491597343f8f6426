import { findById } from '@skills/platform/database';
import { anyone, Context, Mutates, Payload, ReadPolicy, refuse } from '@skills/platform/graph';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { mayReadOwnData } from '../person/person.policy';
import { Consent } from './consent.entity';

@InputType({ description: 'Which consent is withdrawn.' })
export class WithdrawConsentInput {
  @Field(() => ID, { description: "The ledger line's id." })
  consentId: string;

  @Field(() => ID, { nullable: true, description: 'A key made by the client, so that a repeated request changes nothing.' })
  idempotencyKey?: string | null;
}

@ReadPolicy(anyone)
@ObjectType({ description: 'The withdrawn consent, or the problems.' })
export class WithdrawConsentPayload extends Payload {
  @Field(() => Consent, { nullable: true, description: 'The line of the ledger, withdrawn.' })
  consent: Consent | null;
}

@Resolver()
export class WithdrawConsent {
  @Mutates(mayReadOwnData)
  @Mutation(() => WithdrawConsentPayload, { description: 'Withdraws a consent. The line stays in the ledger; withdrawing twice keeps the first moment.' })
  async withdrawConsent(@Arg('input', () => WithdrawConsentInput, { description: 'Which.' }) { consentId }: WithdrawConsentInput, @Ctx() context: Context) {
    const consent = (await findById(context.em, Consent, consentId, { forUpdate: true })) ?? refuse('NOT_FOUND', ['consentId']);
    context.ask(mayReadOwnData, { personId: consent.person.id });
    consent.withdrawnAt ??= context.clock();
    return { consent };
  }
}

import { anyone, Context, Mutates, Payload, ReadPolicy, refuse } from '@skills/platform/graph';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { isSignedIn } from '../person/person.policy';
import { networkKey, takeAll } from '../sign-in/sign-in-limits';
import { beginOpenId } from './begin-openid';
import { OPENID_STARTS } from './openid-limits';
import { connectionTo } from './provider-connection';
import { providerById } from './provider-setting';

@InputType({ description: 'With which provider the viewer has an account.' })
export class ConnectIdentityInput {
  // No idempotency key: each press begins a journey of its own, and the address of an earlier one would be used up.
  @Field(() => ID, { description: "The provider's id." })
  providerId: string;
}

@ReadPolicy(anyone)
@ObjectType({ description: 'Where to go on, or the problems.' })
export class ConnectIdentityPayload extends Payload {
  @Field(() => String, { nullable: true, description: "The address of the provider's sign-in; it leads back to /account. Works in this browser, for ten minutes." })
  url: string | null;
}

@Resolver()
export class ConnectIdentity {
  @Mutates(isSignedIn)
  @Mutation(() => ConnectIdentityPayload, {
    description: 'Begins connecting an account at a provider with the viewer; it is done when the viewer comes back from there, still signed in here.',
  })
  async connectIdentity(@Arg('input', () => ConnectIdentityInput, { description: 'Which provider.' }) { providerId }: ConnectIdentityInput, @Ctx() context: Context) {
    const { personId } = context.ask(isSignedIn, null);
    const provider = providerById(context, providerId) ?? refuse('OPENID_PROVIDER_UNKNOWN', ['providerId']);
    await takeAll(context, [[OPENID_STARTS, networkKey(context)]]);
    const configuration = await connectionTo(provider, context.clock()).catch(() => refuse('OPENID_UNREACHABLE', ['providerId']));
    const url = await beginOpenId(context, { provider, configuration, personId, next: null, language: context.request.language, browserSecret: null });
    return { url };
  }
}

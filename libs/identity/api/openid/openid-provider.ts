import { anyone, Context, ReadPolicy, Reads } from '@skills/platform/graph';
import { Ctx, Field, ID, ObjectType, Query, Resolver } from 'type-graphql';
import { providersOf } from './provider-setting';

/** What a visitor must know of a provider to choose it. */
@ReadPolicy(anyone)
@ObjectType({ description: 'A provider with whose accounts people may sign in here, besides by mail.' })
export class OpenIdProvider {
  @Field(() => ID, { description: 'Names it in the address /sign-in/openid/ID, where signing in begins.' })
  id: string;

  @Field(() => String, { description: 'What people know it as, e.g. EU Login.' })
  label: string;
}

@Resolver()
export class OpenIdProviders {
  @Reads(anyone)
  @Query(() => [OpenIdProvider], { description: 'The providers with whose accounts people may sign in here; empty where mail is the only way.' })
  openIdProviders(@Ctx() context: Context): OpenIdProvider[] {
    return providersOf(context).map(({ id, label }) => ({ id, label }));
  }
}

import { anyone, Context, Mutates, ReadPolicy, refuse } from '@skills/platform/graph';
import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { hashOf } from '../secret';
import { redeem } from './redeem';
import { signedIn, SignedInPayload } from './signed-in';
import { networkKey, NETWORK_TRIES, takeAll } from './sign-in-limits';

@InputType({ description: 'The secret of a sign-in link.' })
export class SignInWithLinkInput {
  @Field(() => String, { description: 'What stands behind `token=` in the link.' })
  token: string;
}

@ReadPolicy(anyone)
@ObjectType({ description: 'Who is signed in now and where to go, or the problems.' })
export class SignInWithLinkPayload extends SignedInPayload {}

@Resolver()
export class SignInWithLink {
  @Mutates(anyone)
  @Mutation(() => SignInWithLinkPayload, {
    description: 'Signs in with the link from the mail, once. Opening the link alone does not: mail scanners open links.',
  })
  async signInWithLink(@Arg('input', () => SignInWithLinkInput, { description: 'The link.' }) { token }: SignInWithLinkInput, @Ctx() context: Context) {
    context.ask(anyone, null);
    await takeAll(context, [[NETWORK_TRIES, networkKey(context)]]);
    const redeemed = (await redeem(context, { tokenHash: hashOf(token) })) ?? refuse('SIGN_IN_LINK_OVER', ['token']);
    return signedIn(context, redeemed);
  }
}

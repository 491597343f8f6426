import { findById } from '@skills/platform/database';
import { anyone, Context, Mutates, ReadPolicy, refuse } from '@skills/platform/graph';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { codeHashOf, sameHash } from '../secret';
import { redeem } from './redeem';
import { signedIn, SignedInPayload } from './signed-in';
import { CODE_TRIES, networkKey, NETWORK_TRIES, takeAll } from './sign-in-limits';
import { SignInRequest } from './sign-in-request.entity';

@InputType({ description: 'A code from a sign-in mail, typed in another browser.' })
export class SignInWithCodeInput {
  @Field(() => ID, { description: 'The id of the sign-in under way.' })
  requestId: string;

  @Field(() => String, { description: 'Six digits; spaces and hyphens do not matter.' })
  code: string;
}

@ReadPolicy(anyone)
@ObjectType({ description: 'Who is signed in now and where to go, or the problems.' })
export class SignInWithCodePayload extends SignedInPayload {}

@Resolver()
export class SignInWithCode {
  @Mutates(anyone)
  @Mutation(() => SignInWithCodePayload, { description: 'Signs in with the code from the mail, once. After five codes the sign-in takes no more.' })
  async signInWithCode(@Arg('input', () => SignInWithCodeInput, { description: 'The code.' }) input: SignInWithCodeInput, @Ctx() context: Context) {
    context.ask(anyone, null);
    const code = input.code.replace(/[\s-]/g, '');
    if (!/^\d{6}$/.test(code)) refuse('SIGN_IN_CODE_MALFORMED', ['code']);
    await takeAll(context, [[NETWORK_TRIES, networkKey(context)]]);
    const request = await findById(context.em, SignInRequest, input.requestId);
    if (!request || request.usedAt || request.expiresAt <= context.clock()) return refuse('SIGN_IN_CODE_OVER', ['code']);
    // Counted before it is compared, and outside this transaction: neither a rollback nor 25 guesses at once give a sixth try.
    if (!(await context.request.limits.take(CODE_TRIES, request.id))) refuse('SIGN_IN_CODE_STOPPED', ['code']);
    if (!sameHash(request.codeHash, codeHashOf(code, request.codeSalt))) refuse('SIGN_IN_CODE_WRONG', ['code']);
    const redeemed = (await redeem(context, { id: request.id })) ?? refuse('SIGN_IN_CODE_OVER', ['code']);
    return signedIn(context, redeemed);
  }
}
